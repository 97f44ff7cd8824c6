package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A person's decision about a group, appended and never changed. */
@Entity
public class Review extends PanacheEntity {
    /** The longest reviewer's name and note, in UTF-16 code units. */
    public static final int REVIEWER_LENGTH = 100;

    public static final int NOTE_LENGTH = 10_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** Why; empty when nothing was written. */
    @Column(columnDefinition = "text")
    public String note;

    public String reviewer;
    public Instant createdAt;

    /** The group's version that the reviewer saw. */
    public int groupVersion;

    /** The claims that it was about, as the reviewer saw them. */
    @ManyToMany
    @JoinTable(
            name = "review_claim",
            joinColumns = @JoinColumn(name = "review_id"),
            inverseJoinColumns = @JoinColumn(name = "claim_id"))
    public Set<Claim> claims;

    /** A group's decisions, the last first. */
    public static List<Review> of(long groupId) {
        return list("group.id = ?1 order by groupVersion desc", groupId);
    }

    /** The decision that stands. */
    public static Optional<Review> lastOf(long groupId) {
        return find("group.id = ?1 order by groupVersion desc", groupId)
                .range(0, 0)
                .firstResultOptional();
    }

    /**
     * The decisions that stand in these groups, each with its claims.
     *
     * @param groupIds their ids
     */
    public static List<Review> standingIn(Collection<Long> groupIds) {
        return groupIds.isEmpty()
                ? List.of()
                : list(
                        "select distinct r from Review r left join fetch r.claims where r.group.id in ?1"
                                + " and r.groupVersion = (select max(last.groupVersion) from Review last where last.group = r.group)",
                        groupIds);
    }

    /** Every decision of a story, the last of each group first. */
    public static List<Review> ofStory(long storyId) {
        return list("group.story.id = ?1 order by groupVersion desc", storyId);
    }
}
