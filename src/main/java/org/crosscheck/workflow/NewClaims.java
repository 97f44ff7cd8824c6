package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;

/**
 * What was found in an article, as rows that have no ids yet.
 *
 * @param rows one for each of {@code found}, in their order
 */
record NewClaims(ArticleVersion version, Reading reading, List<Found> found, List<Claim> rows) {

    /** Not inserted yet; who speaks is known in the story from now on. */
    static NewClaims of(ArticleVersion version, Reading reading, Collection<Found> found, Speakers speakers) {
        List<Claim> rows = new ArrayList<>();
        for (Found one : found) {
            Claim row = new Claim();
            StoreClaims.write(one, row, version, reading, speakers);
            rows.add(row);
        }
        return new NewClaims(version, reading, List.copyOf(found), rows);
    }

    /** The claims' profiles by the ids that the rows have got. */
    Map<Long, Profile> profiles() {
        Source source = reading.sourceOf(version.article.id);
        Map<Long, Profile> profiles = new LinkedHashMap<>();
        Iterator<Claim> next = rows.iterator();
        for (Found one : found) {
            Claim row = next.next();
            profiles.put(row.id, StoreClaims.profile(one, row.speaker).as(row.id.toString(), source));
        }
        return profiles;
    }
}
