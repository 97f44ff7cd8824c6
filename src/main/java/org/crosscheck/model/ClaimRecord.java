package org.crosscheck.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a claim stands, without the rest of its row.
 *
 * @param id of the claim
 * @param groupId its group
 * @param articleId its article
 * @param kind what it is
 */
public record ClaimRecord(Long id, Long groupId, Long articleId, ClaimKind kind) {

    /** The claims of these groups that are not retired, facts too. */
    public static List<ClaimRecord> inGroups(Collection<Long> groupIds) {
        return ByIds.rows(
                "select c.id, c.group_id, v.article_id, c.kind from " + ByIds.LIST
                        + " join claim c on c.group_id = list.id join article_version v on v.id = c.version_id"
                        + " where c.retired_at is null order by c.id",
                groupIds,
                row -> new ClaimRecord(
                        row.getLong(1), row.getLong(2), row.getLong(3), ClaimKind.valueOf(row.getString(4))));
    }

    /** The ids of the groups that hold one of these claims; a claim without a group or retired adds none. */
    public static Set<Long> groupsOf(Collection<Long> claimIds) {
        return new HashSet<>(ByIds.rows(
                "select distinct c.group_id from " + ByIds.LIST
                        + " join claim c on c.id = list.id where c.group_id is not null and c.retired_at is null",
                claimIds,
                row -> row.getLong(1)));
    }

    /** The id of the group of each of these claims; a claim without a group or retired has none. */
    public static Map<Long, Long> groupOfEach(Collection<Long> claimIds) {
        Map<Long, Long> groups = new HashMap<>();
        ByIds.rows(
                        "select c.id, c.group_id from " + ByIds.LIST
                                + " join claim c on c.id = list.id where c.group_id is not null and c.retired_at is null",
                        claimIds,
                        row -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(claim -> groups.put(claim.getKey(), claim.getValue()));
        return groups;
    }

    /** The id of the version that each of these claims stands in. */
    public static Map<Long, Long> versionOfEach(Collection<Long> claimIds) {
        Map<Long, Long> versions = new HashMap<>();
        ByIds.rows(
                        "select c.id, c.version_id from " + ByIds.LIST + " join claim c on c.id = list.id",
                        claimIds,
                        row -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(claim -> versions.put(claim.getKey(), claim.getValue()));
        return versions;
    }

    /** The ids of a story's claims that the engine found and that are not retired, the oldest first, {@code most} at most. */
    public static List<Long> ofStory(long storyId, int most) {
        return Claim.getEntityManager()
                .createQuery(
                        "select c.id from Claim c where c.story.id = ?1 and c.retiredAt is null"
                                + " and c.kind <> org.crosscheck.model.ClaimKind.FACT order by c.id",
                        Long.class)
                .setParameter(1, storyId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of an article version's claims that are not retired. */
    public static List<Long> ofVersion(long versionId) {
        return Claim.getEntityManager()
                .createQuery(
                        "select c.id from Claim c where c.version.id = ?1 and c.retiredAt is null order by c.id",
                        Long.class)
                .setParameter(1, versionId)
                .getResultList();
    }
}
