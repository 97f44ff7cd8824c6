package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Story;

/** Articles that come into a story together: what all of them need is looked up once, labels and claims are stored together. */
final class Arrivals {
    private final Story story;
    private final String who;
    private final List<Reading> readings;
    private final Map<String, Outlet> outlets = new HashMap<>();
    private final List<NewClaims> waiting = new ArrayList<>();
    private KnownSpellings spellings;

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

    /** The outlet of this name, which is new where there was none. */
    Outlet outlet(String name) {
        return outlets.computeIfAbsent(name, Outlets::named);
    }

    /** A new article, its row written; its labels and claims wait for {@link #store}. */
    void add(ArticleVersion version, Reading reading) {
        if (spellings == null) {
            spellings = KnownSpellings.of(
                    story, readings.stream().map(Reading::extraction).toList());
        }
        waiting.add(
                NewClaims.of(version, reading, reading.claims(), Speakers.of(story, reading.extraction(), spellings)));
    }

    /** The versions whose labels and claims wait. */
    List<ArticleVersion> versions() {
        return waiting.stream().map(NewClaims::version).toList();
    }

    /** Stores labels and claims that wait, not yet grouped; gives the profiles of each article's claims by the ids of these. */
    List<Map<Long, Profile>> store() {
        NewRows.insert(waiting.stream()
                .flatMap(one -> Labels.of(one.version(), one.reading().extraction()).stream())
                .toList());
        NewRows.insert(waiting.stream().flatMap(one -> one.rows().stream()).toList());
        return waiting.stream().map(NewClaims::stored).toList();
    }

    /** Begins anew with the articles that are left: in between others may have brought speakers. */
    void settled() {
        waiting.clear();
        spellings = null;
    }
}
