package org.crosscheck.model;

import java.util.Collection;
import java.util.List;

/**
 * A claim as comparing needs it, without the rest of its row.
 *
 * @param id of the claim
 * @param groupId its group, or null while it has none
 * @param versionId the article version it stands in
 * @param articleId that version's article
 * @param detail {@link Claim#detail}; null for a fact marked by hand
 */
public record ClaimRecord(Long id, Long groupId, Long versionId, Long articleId, String detail) {
    private static final String SELECT =
            "select c.id, g.id, v.id, v.article.id, c.detail from Claim c join c.version v left join c.group g"
                    + " where c.retiredAt is null and ";

    /** The claims with these ids that are not retired. */
    public static List<ClaimRecord> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Claim.find(SELECT + "c.id in ?1", ids)
                        .project(ClaimRecord.class)
                        .list();
    }

    /** The claims of these groups, facts too. */
    public static List<ClaimRecord> inGroups(Collection<Long> groupIds) {
        return groupIds.isEmpty()
                ? List.of()
                : Claim.find(SELECT + "g.id in ?1 order by c.id", groupIds)
                        .project(ClaimRecord.class)
                        .list();
    }
}
