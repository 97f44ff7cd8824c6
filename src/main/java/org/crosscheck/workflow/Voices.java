package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Parting;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;

/** Gives spellings and claims to another speaker; works inside the caller's transaction, the story locked. */
@ApplicationScoped
class Voices {
    private final Regroup regroup;
    private final Session session;

    Voices(Regroup regroup, Session session) {
        this.regroup = regroup;
        this.session = session;
    }

    /** What went from one speaker to another, for taking it back. */
    record Moved(long fromId, long toId, List<Long> spellingIds, List<Long> claimIds) {

        static Moved of(Speaker from, Speaker to, List<SpeakerSpelling> spellings, List<Claim> claims) {
            return new Moved(
                    from.id,
                    to.id,
                    spellings.stream().map(spelling -> spelling.id).toList(),
                    claims.stream().map(claim -> claim.id).toList());
        }
    }

    /** Moves them, and compares all claims of both anew under the names that the two have now. */
    void move(Story story, List<SpeakerSpelling> spellings, List<Claim> claims, Speaker from, Speaker to) {
        List<Claim> all = new ArrayList<>(Claim.by(from.id));
        all.addAll(Claim.by(to.id));
        regroup.withdraw(story, all.stream().map(claim -> claim.id).toList());
        from.byHand = true;
        to.byHand = true;
        spellings.forEach(spelling -> spelling.speaker = to);
        claims.forEach(claim -> claim.speaker = to);
        session.flush();
        compare(story, all);
    }

    private void compare(Story story, List<Claim> claims) {
        Map<Long, Map<Long, Profile>> byVersion = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.detail != null) {
                org.crosscheck.engine.comparison.Claim said = Stored.saidBy(Stored.claim(claim), claim.speaker);
                claim.detail = Stored.detail(said);
                byVersion
                        .computeIfAbsent(claim.version.id, version -> new LinkedHashMap<>())
                        .put(claim.id, new Profile(said));
            }
        }
        session.flush();
        byVersion.values().forEach(said -> regroup.anew(story, said));
    }

    /** Another speaker of the same kind. */
    Speaker like(Speaker speaker, String name) {
        Speaker other = new Speaker();
        other.story = speaker.story;
        other.name = name;
        other.kind = speaker.kind;
        other.gender = speaker.gender;
        other.persist();
        return other;
    }

    /** From now on they are different people, whatever their names. */
    void part(Story story, Speaker one, Speaker other) {
        Parting parting = new Parting();
        parting.story = story;
        parting.first = one.id < other.id ? one : other;
        parting.second = one.id < other.id ? other : one;
        parting.persist();
    }

    /** The speaker as the claim's own article names them, or null. */
    static String named(Claim claim) {
        if (claim.speakerNamed != null || claim.detail == null) {
            return claim.speakerNamed;
        }
        org.crosscheck.engine.comparison.Claim said = Stored.claim(claim);
        return said.speaker() == null ? null : said.speaker().name();
    }
}
