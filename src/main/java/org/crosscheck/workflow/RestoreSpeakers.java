package org.crosscheck.workflow;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Claim;
import org.crosscheck.model.History;
import org.crosscheck.model.Parting;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;

/** Takes back that two speakers are one, or one is two. */
@ApplicationScoped
class RestoreSpeakers implements Reversal {
    private static final Set<String> ACTS = Set.of(ArrangeSpeakers.UNITED, ArrangeSpeakers.PARTED);

    private final Voices voices;

    RestoreSpeakers(Voices voices) {
        this.voices = voices;
    }

    @Override
    public boolean reverses(String action) {
        return ACTS.contains(action);
    }

    @Override
    public void reverse(History act, String who) {
        Voices.Moved moved = Json.read(act.undo, Voices.Moved.class);
        Speaker from = speaker(act, moved.toId());
        Speaker to = speaker(act, moved.fromId());
        if (act.action.equals(ArrangeSpeakers.PARTED)) {
            Parting.remove(from.id, to.id);
        }
        List<SpeakerSpelling> spellings = SpeakerSpelling.of(from.id).stream()
                .filter(spelling -> moved.spellingIds().contains(spelling.id))
                .toList();
        List<Claim> claims = Claim.by(from.id).stream()
                .filter(claim -> moved.claimIds().contains(claim.id))
                .toList();
        voices.move(act.story, spellings, claims, from, to);
    }

    private static Speaker speaker(History act, long id) {
        return Speaker.inStory(act.story.id, id).orElseThrow(() -> new UnknownException("speaker", id));
    }
}
