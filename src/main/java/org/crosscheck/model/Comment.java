package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What somebody says to colleagues about a group: the first of a thread, or an answer in one. */
@Entity
public class Comment extends PanacheEntity {
    public static final int TEXT_LENGTH = 10_000;
    public static final int TOKEN_LENGTH = 40;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    /** The first of its thread; null for a first one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Comment thread;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Column(columnDefinition = "text")
    public String text;

    public Instant createdAt;

    /** When the thread that it begins was settled, or null. */
    public Instant resolvedAt;

    /** The name of who settled it, or null. */
    public String resolvedBy;

    /** Of the form that it came from: the same form sent twice is one comment. */
    public String token;

    /** A group's, the oldest first. */
    public static List<Comment> of(long groupId) {
        return list("from Comment c join fetch c.person where c.group.id = ?1 order by c.createdAt, c.id", groupId);
    }

    public static Optional<Comment> inStory(long storyId, long id) {
        return find("from Comment c join fetch c.group where c.story.id = ?1 and c.id = ?2", storyId, id)
                .firstResultOptional();
    }

    public static Optional<Comment> sent(long personId, String token) {
        return find("person.id = ?1 and token = ?2", personId, token).firstResultOptional();
    }
}
