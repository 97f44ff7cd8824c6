package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** Right of reply: whom a group of claims concerns, what was put to them, and what they said. */
@Entity
public class Reply extends InOrder {
    public static final int CONCERNED_LENGTH = 300;
    public static final int CONTACT_LENGTH = 500;
    public static final int TEXT_LENGTH = 10_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    /** Who wrote it down. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant createdAt;

    /** Whom it concerns. */
    public String concerned;

    /** How they were reached, or null. */
    public String contact;

    /** What was put to them. */
    @Column(columnDefinition = "text")
    public String question;

    /** When, or null while it has not been put to them. */
    public Instant putAt;

    /** What they said, or null. */
    @Column(columnDefinition = "text")
    public String answer;

    public Instant answeredAt;

    /** Whether the contact stays on the desk. */
    public boolean confidential;

    @Version
    public int version;

    public static Optional<Reply> inStory(long storyId, long id) {
        return find("from Reply r join fetch r.group where r.story.id = ?1 and r.id = ?2", storyId, id)
                .firstResultOptional();
    }

    /** Of a group, the oldest first. */
    public static List<Reply> of(long groupId) {
        return list("from Reply r join fetch r.person where r.group.id = ?1 order by r.id", groupId);
    }

    /** Of a story, with their groups, the oldest first. */
    public static List<Reply> ofStory(long storyId) {
        return list("from Reply r join fetch r.person join fetch r.group where r.story.id = ?1 order by r.id", storyId);
    }
}
