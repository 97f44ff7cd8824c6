package org.crosscheck.model;

import java.util.Collection;
import java.util.List;

/**
 * What comparing needs of a claim.
 *
 * @param id of the claim
 * @param articleId the article it stands in
 * @param versionId the version of that article
 * @param detail {@link Claim#detail}, never null
 */
public record ClaimDetail(Long id, Long articleId, Long versionId, String detail) {

    /** Of every claim of a story that is not retired; facts marked by hand have none. */
    public static List<ClaimDetail> ofStory(long storyId) {
        return Claim.find(
                        "select c.id, c.version.article.id, c.version.id, c.detail from Claim c"
                                + " where c.story.id = ?1 and c.detail is not null and c.retiredAt is null",
                        storyId)
                .project(ClaimDetail.class)
                .list();
    }

    /** Of those of these claims that are not retired; facts marked by hand have none. */
    public static List<ClaimDetail> withIds(Collection<Long> ids) {
        return ByIds.rows(
                "select c.id, v.article_id, v.id, c.detail from " + ByIds.LIST
                        + " join claim c on c.id = list.id join article_version v on v.id = c.version_id"
                        + " where c.detail is not null and c.retired_at is null",
                ids,
                row -> new ClaimDetail(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)));
    }
}
