package org.crosscheck.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.crosscheck.model.WatchedFeed;

/**
 * How often a feed is looked at.
 *
 * @param minutes from one look to the next
 * @param from the hour of the day, in UTC, from which it is
 * @param until the hour until which it is; before {@code from} where that is the next day's, equal for the whole day
 */
record Rhythm(int minutes, int from, int until) {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration LONGEST_PEACE = Duration.ofDays(7);
    private static final int DOUBLINGS = 10;

    static Rhythm of(WatchedFeed feed) {
        return new Rhythm(feed.minutes, feed.fromHour, feed.untilHour);
    }

    /** After a look that came to its end. */
    Instant after(Instant look) {
        return within(look.plus(Duration.ofMinutes(minutes)));
    }

    /**
     * After a look that failed: twice as long with each, up to a day.
     *
     * @param failures one after the other, at least 1
     */
    Instant afterFailures(Instant look, int failures) {
        Duration wait = Duration.ofMinutes(minutes).multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return within(look.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    /**
     * After a look that failed because the site asks for patience.
     *
     * @param until when it may be asked again; a week later than the look at most
     */
    Instant notBefore(Instant until, Instant look, int failures) {
        Instant latest = look.plus(LONGEST_PEACE);
        Instant wanted = until.isAfter(latest) ? latest : until;
        Instant ours = afterFailures(look, failures);
        return wanted.isAfter(ours) ? within(wanted) : ours;
    }

    /** The time itself, or the beginning of the hours where it lies outside of them. */
    private Instant within(Instant time) {
        OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
        if (holds(at.getHour())) {
            return time;
        }
        OffsetDateTime begin = at.truncatedTo(ChronoUnit.DAYS).withHour(from);
        return (begin.isBefore(at) ? begin.plusDays(1) : begin).toInstant();
    }

    private boolean holds(int hour) {
        return from == until || (from < until ? hour >= from && hour < until : hour >= from || hour < until);
    }
}
