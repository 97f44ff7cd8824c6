package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Story;

/**
 * New articles whose labels and claims are not stored yet: those of all are, together.
 *
 * @param who the person's name
 * @param outlets by name, those that were asked for
 */
record Arrivals(Story story, String who, List<NewClaims> articles, Map<String, Outlet> outlets) {

    /** None yet. */
    Arrivals(Story story, String who) {
        this(story, who, new ArrayList<>(), new HashMap<>());
    }

    /** The outlet of this name, which is new where there was none. */
    Outlet outlet(String name) {
        return outlets.computeIfAbsent(name, Outlets::named);
    }

    void add(ArticleVersion version, Reading reading) {
        articles.add(NewClaims.of(version, reading, reading.claims()));
    }

    /** Stores labels and claims, not yet grouped; gives each article's claims by the ids they are stored under. */
    List<Map<Long, Claim>> store() {
        NewRows.insert(articles.stream()
                .flatMap(one -> Labels.of(one.version(), one.reading().extraction()).stream())
                .toList());
        NewRows.insert(articles.stream().flatMap(one -> one.rows().stream()).toList());
        return articles.stream().map(NewClaims::stored).toList();
    }
}
