package org.crosscheck.model;

import java.util.List;

/** The words of an article that has a claim in one group with another. {@code credit} is null where it has none. */
public record NeighbourText(Long articleId, String outlet, String title, String credit, String text) {

    /** The newest texts of the other articles in the groups of a version's claims, the last imported first. */
    public static List<NeighbourText> of(long versionId, int most) {
        return ArticleVersion.find(
                        "select a.id, o.name, a.title, a.credit, v.text from ArticleVersion v join v.article a join v.outlet o"
                                + " where v.id <> ?1 and v.id in (select d.version.id from Claim d where d.retiredAt is null"
                                + " and d.group.id in (select c.group.id from Claim c where c.version.id = ?1"
                                + " and c.retiredAt is null)) order by v.id desc",
                        versionId)
                .project(NeighbourText.class)
                .range(0, most - 1)
                .list();
    }
}
