package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

/** The articles that are checked together. Archived, never deleted. */
@Entity
public class Story extends InOrder {
    /** The longest title, in UTF-16 code units. */
    public static final int TITLE_LENGTH = 200;

    public String title;
    public Instant createdAt;

    /** When it was put away, or null while it is open. */
    public Instant archivedAt;

    /** How many people decide. */
    @Enumerated(EnumType.STRING)
    public Checking checking = Checking.ONE;

    /** When it has to be done, or null. */
    public Instant dueAt;

    /** When it was signed off, or null; a closed story is frozen until it is opened again. */
    public Instant closedAt;

    @Version
    public int version;

    public static Optional<Story> withId(long id) {
        return findByIdOptional(id);
    }

    /** The stories that are not archived, newest first. */
    public static List<Story> open() {
        return list("archivedAt is null order by createdAt desc, id desc");
    }

    /** The archived stories, the last archived first. */
    public static List<Story> archived() {
        return list("archivedAt is not null order by archivedAt desc, id desc");
    }

    /** The newest open story of this title. */
    public static Optional<Story> titled(String title) {
        return find("title = ?1 and archivedAt is null order by id desc", title)
                .range(0, 0)
                .firstResultOptional();
    }

    /** Whether no story was ever made. */
    public static boolean none() {
        return count() == 0;
    }
}
