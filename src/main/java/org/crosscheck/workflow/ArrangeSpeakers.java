package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Parting;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;

/** Says who is who: two names of one person, or one name of two; their claims are compared anew at once. */
@ApplicationScoped
public class ArrangeSpeakers {
    static final String UNITED = "united";
    static final String PARTED = "parted";

    private final Chronicle chronicle;
    private final Voices voices;

    ArrangeSpeakers(Chronicle chronicle, Voices voices) {
        this.chronicle = chronicle;
        this.voices = voices;
    }

    /**
     * Two speakers are one, who keeps the first one's name.
     *
     * @param who the person's name
     * @throws UnknownException when one of them is not in this story
     * @throws RefusedException when they are the same
     */
    @Transactional
    public void unite(long storyId, long speakerId, long otherId, String who) {
        Story story = Locks.story(storyId);
        Speaker keeping = speaker(storyId, speakerId);
        Speaker joining = speaker(storyId, otherId);
        if (keeping.equals(joining)) {
            throw new RefusedException("Please choose another speaker.");
        }
        List<SpeakerSpelling> spellings = SpeakerSpelling.of(otherId);
        List<Claim> claims = Claim.by(otherId);
        Parting.remove(speakerId, otherId);
        voices.move(story, spellings, claims, joining, keeping);
        spellings.forEach(spelling -> spelling.reason = Field.cut("united by " + who, SpeakerSpelling.REASON_LENGTH));
        told(story, UNITED, keeping, joining, Voices.Moved.of(joining, keeping, spellings, claims), who);
    }

    /**
     * A spelling is somebody else's; the id of that speaker.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such spelling in this story
     * @throws RefusedException when its speaker has no other
     */
    @Transactional
    public long part(long storyId, long spellingId, String who) {
        Story story = Locks.story(storyId);
        SpeakerSpelling spelling = SpeakerSpelling.inStory(storyId, spellingId)
                .orElseThrow(() -> new UnknownException("spelling", spellingId));
        Speaker from = spelling.speaker;
        List<SpeakerSpelling> others = new ArrayList<>(SpeakerSpelling.of(from.id));
        others.remove(spelling);
        if (others.isEmpty()) {
            throw new RefusedException("This is the only spelling of " + from.name + ".");
        }
        Speaker other = voices.like(from, spelling.spelling);
        from.name = others.stream()
                .map(left -> left.spelling)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        List<Claim> claims = Claim.by(from.id).stream()
                .filter(claim -> spelling.spelling.equals(Voices.named(claim)))
                .toList();
        voices.part(story, from, other);
        voices.move(story, List.of(spelling), claims, from, other);
        spelling.reason = Field.cut("parted by " + who, SpeakerSpelling.REASON_LENGTH);
        told(story, PARTED, from, other, Voices.Moved.of(from, other, List.of(spelling), claims), who);
        return other.id;
    }

    private static Speaker speaker(long storyId, long id) {
        return Speaker.inStory(storyId, id).orElseThrow(() -> new UnknownException("speaker", id));
    }

    private void told(Story story, String action, Speaker one, Speaker other, Voices.Moved moved, String who) {
        chronicle.write(
                story,
                who,
                Act.of(action, "speaker " + one.id, one.name, other.name).undoneWith(moved));
    }
}
