package org.crosscheck.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.model.Parting;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;

/** Whom a person called different people in a story, by the names under which claims are compared. */
final class Partings {
    private final Set<List<String>> apart = new HashSet<>();

    private Partings() {}

    static Partings of(Story story) {
        Partings partings = new Partings();
        for (Parting parting : Parting.ofStory(story.id)) {
            for (String one : names(parting.first)) {
                for (String other : names(parting.second)) {
                    partings.apart.add(List.of(one, other));
                    partings.apart.add(List.of(other, one));
                }
            }
        }
        return partings;
    }

    private static Set<String> names(Speaker speaker) {
        Set<String> names = new HashSet<>(Set.of(speaker.name));
        SpeakerSpelling.of(speaker.id).forEach(spelling -> names.add(spelling.spelling));
        return names;
    }

    /** Whether the claims of a link are two different people's. */
    boolean stand(Link link) {
        return !apart.isEmpty() && apart.contains(List.of(name(link.a()), name(link.b())));
    }

    private static String name(Claim claim) {
        return claim.speaker() == null ? "" : claim.speaker().name();
    }
}
