package org.crosscheck.access;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts in memory how often somebody came in this minute, so that one script cannot keep a workbench from everybody else. Of several
 * nodes each counts for itself, for each has its own strength to save; guesses, which a node more must not make cheaper, are counted
 * in the database. Thread-safe.
 */
final class Pace {
    private static final int SECONDS = 60;

    private final Clock clock;
    private final int most;
    private final Map<Object, Integer> counts = new HashMap<>();
    private long minute;

    /** @param most how often somebody may come in a minute */
    Pace(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** @throws TooFastException when this was once too often */
    synchronized void count(Object who) {
        long now = clock.instant().getEpochSecond();
        if (now / SECONDS != minute) {
            minute = now / SECONDS;
            counts.clear();
        }
        if (counts.merge(who, 1, Integer::sum) > most) {
            throw new TooFastException(SECONDS - (int) (now % SECONDS));
        }
    }
}
