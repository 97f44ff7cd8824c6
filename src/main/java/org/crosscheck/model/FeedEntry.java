package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What became of an entry of a feed, so that it is not taken in again. */
@Entity
public class FeedEntry extends PanacheEntity {
    /** The longest title and reason, in UTF-16 code units. */
    public static final int TITLE_LENGTH = 500;

    public static final int REASON_LENGTH = 500;

    /** So often an entry is tried that cannot be taken. */
    public static final int ATTEMPTS = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    public WatchedFeed feed;

    /** SHA-256 of what the feed tells it by. */
    public String guidHash;

    /** SHA-256 of its address, or null. */
    public String addressHash;

    /** SHA-256 of how it stood in the feed. */
    public String stateHash;

    public String title;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** A sentence on why it was refused, else null. */
    public String reason;

    /** How often it was refused in this state. */
    public int attempts;

    /** What was taken in, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** When the look began that found it like this. */
    public Instant at;

    /** What became of it. */
    public enum Outcome {
        /** A new article. */
        CAME,
        /** A new version of an article. */
        VERSION,
        /** The story had its words already. */
        KNOWN,
        /** It tells of none of the wanted words. */
        PASSED,
        /** It cannot be taken. */
        REFUSED
    }

    /** Those of a feed that have one of these guids or addresses. */
    public static List<FeedEntry> among(long feedId, Collection<String> guidHashes, Collection<String> addressHashes) {
        return list(
                "feed.id = ?1 and (guidHash in ?2 or addressHash in ?3) order by id",
                feedId,
                guidHashes,
                addressHashes);
    }

    /** How many of a feed were refused and are worth another attempt. */
    public static long unsettled(long feedId) {
        return count("feed.id = ?1 and outcome = ?2 and attempts < ?3", feedId, Outcome.REFUSED, ATTEMPTS);
    }

    /** What a story's feeds had at their last look with news, the first 1,000. */
    public static List<FeedEntry> newsOf(long storyId) {
        return find("feed.story.id = ?1 and at = feed.newsAt order by feed.id, id", storyId)
                .range(0, 999)
                .list();
    }

    /** How many of one outcome. */
    public record Tally(long feedId, Outcome outcome, long count) {}

    /** How much of what the same looks had. */
    public static List<Tally> talliesOf(long storyId) {
        return getEntityManager()
                .createQuery(
                        "select e.feed.id, e.outcome, count(*) from FeedEntry e where e.feed.story.id = ?1"
                                + " and e.at = e.feed.newsAt group by e.feed.id, e.outcome",
                        Tally.class)
                .setParameter(1, storyId)
                .getResultList();
    }

    /** Forgets what was passed over, so that other words can find it. */
    public static void forgetPassed(long feedId) {
        delete("feed.id = ?1 and outcome = ?2", feedId, Outcome.PASSED);
    }

    /** Forgets of a feed what brought no article, was found before a time, and has none of these guids and addresses. */
    public static void forgetGone(
            long feedId, Instant before, Collection<String> guidHashes, Collection<String> addressHashes) {
        delete(
                "feed.id = ?1 and article is null and at < ?2 and guidHash not in ?3"
                        + " and (addressHash is null or addressHash not in ?4)",
                feedId,
                before,
                guidHashes,
                addressHashes);
    }

    /** Forgets all of a feed. */
    public static void forget(long feedId) {
        delete("feed.id = ?1", feedId);
    }
}
