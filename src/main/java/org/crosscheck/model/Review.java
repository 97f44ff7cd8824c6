package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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

    /** A group's decisions, the last first. */
    public static List<Review> of(long groupId) {
        return list("group.id = ?1 order by id desc", groupId);
    }

    /** The decision that stands. */
    public static Optional<Review> lastOf(long groupId) {
        return find("group.id = ?1 order by id desc", groupId).range(0, 0).firstResultOptional();
    }
}
