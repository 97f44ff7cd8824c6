package org.crosscheck.model;

import java.util.Collection;
import java.util.List;

/** What comparing needs to know of an article version as a source: {@link ArticleVersion#source}. */
public record SourceRecord(Long versionId, String source) {

    public static List<SourceRecord> ofVersions(Collection<Long> versionIds) {
        return ByIds.rows(
                "select v.id, v.source from " + ByIds.LIST + " join article_version v on v.id = list.id",
                versionIds,
                row -> new SourceRecord(row.getLong(1), row.getString(2)));
    }

    /** Of the newest version of every article of a story. */
    public static List<SourceRecord> newestOf(long storyId) {
        return ArticleVersion.find(
                        "select v.id, v.source from ArticleVersion v where v.story.id = ?1 and v.number ="
                                + " (select max(n.number) from ArticleVersion n where n.article = v.article)",
                        storyId)
                .project(SourceRecord.class)
                .list();
    }
}
