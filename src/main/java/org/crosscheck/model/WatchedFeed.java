package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A feed from which a story takes in what is new. */
@Entity
public class WatchedFeed extends PanacheEntity {
    /** The longest address, words and problem, in UTF-16 code units. */
    public static final int ADDRESS_LENGTH = 2000;

    public static final int PHRASES_LENGTH = 500;
    public static final int PROBLEM_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public String address;

    /** Whose articles they are. */
    public String outlet;

    /** An entry has to tell of one of these, parted by commas; null where all are wanted. */
    public String phrases;

    /** So long after one look comes the next. */
    public int minutes;

    /** The hours of the day, in UTC, from which and until which it is looked at; equal where it is the whole day. */
    public int fromHour;

    public int untilHour;

    /** The person's name. */
    public String addedBy;

    public Instant addedAt;

    /** Whether it is looked at; false while it is paused, and for one that came with a story from elsewhere. */
    public boolean watching;

    /** What the site said of the feed's state at the last look, or null. */
    public String tag;

    public String lastModified;

    /** When it was looked at last, or null before. */
    public Instant lookedAt;

    /** When it is looked at next; kept while it is paused, without meaning. */
    public Instant nextAt;

    /** How many looks failed since the last that did not. */
    public int failures;

    /** A sentence on why the last look came to nothing, or null. */
    public String problem;

    /** When it was looked at last with something new in it, or null. */
    public Instant newsAt;

    /** Whether it listed more entries then than are taken at once. */
    public boolean hasMore;

    public static Optional<WatchedFeed> withId(long id) {
        return findByIdOptional(id);
    }

    /** Whoever changes it waits here for whoever does so already. */
    public static Optional<WatchedFeed> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A story's feeds, the first added first. */
    public static List<WatchedFeed> ofStory(long storyId) {
        return list("story.id = ?1 order by id", storyId);
    }

    public static Optional<WatchedFeed> inStory(long storyId, long id) {
        return find("story.id = ?1 and id = ?2", storyId, id).firstResultOptional();
    }

    /** All that are looked at. */
    public static List<WatchedFeed> watched() {
        return list("watching = true order by id");
    }
}
