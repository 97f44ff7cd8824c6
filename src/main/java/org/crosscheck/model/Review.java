package org.crosscheck.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * A person's verdict on how claims of a group stand to each other: for every two of its claims, or for a single one that
 * stands alone. Appended; what it says is never changed.
 */
@Entity
public class Review extends PanacheEntity {
    /** The longest note, in UTF-16 code units. */
    public static final int NOTE_LENGTH = 10_000;

    /** Those of a group that a person may see, by the group's id and the person's name. */
    static final String VISIBLE = " from Review v where v.group.id = ?1"
            + " and (v.openedAt is not null or v.person.id = (select p.id from Person p where p.name = ?2))";

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** Why; empty when nothing was written. */
    @Column(columnDefinition = "text")
    public String note;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant createdAt;

    /** Grows with each review of the group. */
    public int number;

    /** How many reviews of the group its author could see when making it; the same form sent twice has the same. */
    public int seen;

    /** Whether it settles what two people saw differently. */
    public boolean adjudication;

    /** Whether its author could not see what another had decided about these claims. */
    public boolean blind;

    /** Whether the note stays on the desk. */
    public boolean confidential;

    /** Since when others may see it; null while nobody but its author may. */
    public Instant openedAt;

    /** When its author took it back, or null. */
    public Instant withdrawnAt;

    /** The ids of the claims that it is about, as the reviewer saw them. */
    @ElementCollection
    @CollectionTable(name = "review_claim", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "claim_id")
    public Set<Long> claims;

    /**
     * Whether somebody may see it.
     *
     * @param who the person's name, or null
     */
    public boolean isVisibleTo(String who) {
        return openedAt != null || person.name.equals(who);
    }

    /** Whether it counts: it was not taken back. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /**
     * The newest of a group's reviews that somebody may see, with author and claims, the last first.
     *
     * @param who the person's name, or null
     */
    public static List<Review> newestOf(long groupId, String who, int most) {
        return list(
                "select r from Review r join fetch r.person left join fetch r.claims where r.group.id = ?1"
                        + " and r.id in (select v.id" + VISIBLE + " order by v.group.id desc, v.number desc limit "
                        + most
                        + ") order by r.number desc",
                groupId,
                who);
    }

    /** A person's reviews of a group with their claims, the last first. */
    public static List<Review> by(Person person, long groupId) {
        return list(
                "select r from Review r left join fetch r.claims where r.group.id = ?1 and r.person = ?2"
                        + " order by r.number desc",
                groupId,
                person);
    }

    /** A group's reviews with author and claims, the last first, seen by everybody or not. */
    public static List<Review> of(long groupId) {
        return list(
                "select r from Review r join fetch r.person left join fetch r.claims where r.group.id = ?1"
                        + " order by r.number desc",
                groupId);
    }

    /** Every review that is about one of the claims that stand in a group, with author and claims, the oldest first. */
    public static List<Review> aboutMembersOf(long groupId) {
        List<Long> about = ByIds.rows(
                "select distinct c.review_id from " + ByIds.LIST
                        + " join claim m on m.group_id = list.id join review_claim c on c.claim_id = m.id"
                        + " where m.retired_at is null",
                List.of(groupId),
                row -> row.getLong(1));
        return about.isEmpty()
                ? List.of()
                : list(
                        "select r from Review r join fetch r.person left join fetch r.claims where r.id in ?1"
                                + " order by r.createdAt, r.id",
                        about);
    }

    /**
     * The decisions that stand in these groups, each with its claims, the last first: all that were not taken back, but
     * for those after which another was made about all their claims.
     *
     * @param groupIds their ids
     */
    public static List<Review> standingIn(Collection<Long> groupIds) {
        List<Long> judged = ByIds.rows(
                "select distinct r.group_id from " + ByIds.LIST
                        + " join review r on r.group_id = list.id where r.withdrawn_at is null",
                groupIds,
                row -> row.getLong(1));
        return judged.isEmpty()
                ? List.of()
                : notOverruled(list(
                        "select r from Review r left join fetch r.claims where r.group.id in ?1"
                                + " and r.withdrawnAt is null order by r.number desc",
                        judged));
    }

    /** @param lastFirst reviews of several groups */
    static List<Review> notOverruled(List<Review> lastFirst) {
        Map<Group, List<Review>> standing = new LinkedHashMap<>();
        for (Review review : lastFirst) {
            List<Review> later = standing.computeIfAbsent(review.group, group -> new ArrayList<>());
            if (later.stream().noneMatch(other -> other.claims.containsAll(review.claims))) {
                later.add(review);
            }
        }
        return standing.values().stream().flatMap(List::stream).toList();
    }

    /** All verdicts on these groups, with author, the oldest first, seen by everybody or not. */
    public static List<Review> in(Collection<Long> groupIds) {
        return groupIds.isEmpty()
                ? List.of()
                : list("from Review r join fetch r.person where r.group.id in ?1 order by r.number", groupIds);
    }

    /** The verdicts of a story that were made blind and that everybody may see now, with author and claims, the oldest first. */
    public static List<Review> blindOf(long storyId) {
        return list(
                "select r from Review r join fetch r.person join fetch r.group left join fetch r.claims"
                        + " where r.group.story.id = ?1 and r.blind = true and r.openedAt is not null"
                        + " and r.withdrawnAt is null order by r.createdAt, r.id",
                storyId);
    }

    /** Every open review of a story with author and claims, the last of each group first. */
    public static List<Review> openOf(long storyId) {
        return list(
                "select r from Review r join fetch r.person left join fetch r.claims"
                        + " where r.group.story.id = ?1 and r.openedAt is not null"
                        + " and r.withdrawnAt is null order by r.number desc",
                storyId);
    }
}
