package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Story;

/** Articles that come into a story together: what all of them need is looked up once, claims are grouped together. */
final class Arrivals {
    private final Story story;
    private final String who;
    private final List<Reading> readings;
    private final Map<String, Outlet> outlets = new HashMap<>();
    private final List<NewClaims> waiting = new ArrayList<>();
    private KnownSpellings spellings;
    private Map<Words, ArticleVersion> known;

    /** What an outlet published. */
    private record Words(Long outlet, String sha256) {
        static Words of(ArticleVersion version) {
            return new Words(version.outlet.id, version.sha256);
        }
    }

    /** @param who the person's name */
    Arrivals(Story story, String who, List<Reading> readings) {
        this.story = story;
        this.who = who;
        this.readings = readings;
    }

    Story story() {
        return story;
    }

    String who() {
        return who;
    }

    /** The outlet of one of the articles, which is new where there was none of its name. */
    Outlet outlet(Reading reading) {
        if (outlets.isEmpty()) {
            Outlet.named(readings.stream().map(one -> one.about().outlet()).toList())
                    .forEach(outlet -> outlets.put(outlet.name, outlet));
        }
        return outlets.computeIfAbsent(reading.about().outlet(), Outlets::add);
    }

    /** The version with these very words from this outlet: the last, where an article came back to them. */
    Optional<ArticleVersion> same(Outlet outlet, Reading reading) {
        if (known == null) {
            known = new HashMap<>();
            ArticleVersion.withWords(
                            story.id, readings.stream().map(Reading::sha256).toList())
                    .forEach(version -> known.put(Words.of(version), version));
        }
        return Optional.ofNullable(known.get(new Words(outlet.id, reading.sha256())));
    }

    /** A new article, its row written; its claims wait for {@link #claims}. */
    void add(ArticleVersion version, Reading reading) {
        known.put(Words.of(version), version);
        if (spellings == null) {
            spellings = KnownSpellings.of(
                    story, readings.stream().map(Reading::extraction).toList());
        }
        waiting.add(
                NewClaims.of(version, reading, reading.claims(), Speakers.of(story, reading.extraction(), spellings)));
    }

    /** The versions whose claims wait. */
    List<ArticleVersion> versions() {
        return waiting.stream().map(NewClaims::version).toList();
    }

    /** Gives the claims their ids. */
    Newcomers claims() {
        return Newcomers.of(waiting.stream().flatMap(one -> one.rows().stream()).toList());
    }

    /** The profiles of each article's claims by the ids that these have got. */
    List<Map<Long, Profile>> profiles() {
        return waiting.stream().map(NewClaims::profiles).toList();
    }

    /** Begins anew with the articles that are left: in between others may have brought speakers, and versions. */
    void settled() {
        waiting.clear();
        spellings = null;
        known = null;
    }
}
