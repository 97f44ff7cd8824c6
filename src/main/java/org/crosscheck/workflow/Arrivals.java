package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Story;

/**
 * New articles that are stored and not yet grouped.
 *
 * @param who the person's name
 * @param claims those of each article by the ids they are stored under
 */
record Arrivals(Story story, String who, List<ArticleVersion> versions, List<Map<Long, Claim>> claims) {

    /** None yet. */
    Arrivals(Story story, String who) {
        this(story, who, new ArrayList<>(), new ArrayList<>());
    }

    void add(ArticleVersion version, Map<Long, Claim> itsClaims) {
        versions.add(version);
        claims.add(itsClaims);
    }

    void clear() {
        versions.clear();
        claims.clear();
    }
}
