package org.crosscheck.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Who wants to change a story in this process, so that long work gives way to people. The database's lock alone does not: it goes
 * to whoever asks at the right moment, and an import asks again as soon as it has let go. This is no lock: what may not happen at
 * once the database keeps apart, on every node. Thread-safe.
 */
final class Turns {
    /** Of this process. */
    static final Turns ALL = new Turns(System::nanoTime);

    /** While somebody came so lately, more will. */
    private static final long LATELY = Duration.ofSeconds(10).toNanos();

    /** Nobody else's work may keep an import waiting for good. */
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    /** Milliseconds. */
    private static final long LOOK = 50;

    private final LongSupplier clock;
    private final Map<Long, Long> came = new HashMap<>();
    private final List<Turn> waiting = new ArrayList<>();

    /** Somebody who waits; each is another. */
    private static final class Turn {
        private final long story;

        Turn(long story) {
            this.story = story;
        }
    }

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    Turns(LongSupplier clock) {
        this.clock = clock;
    }

    /** What {@code lock} gives, which waits for others until it locks the story. */
    <T> T take(long story, Supplier<T> lock) {
        Turn mine = new Turn(story);
        begin(mine);
        try {
            return lock.get();
        } finally {
            end(mine);
        }
    }

    private synchronized void begin(Turn turn) {
        came.values().removeIf(last -> !isLately(last));
        came.put(turn.story, clock.getAsLong());
        waiting.add(turn);
    }

    private synchronized void end(Turn turn) {
        waiting.remove(turn);
        notifyAll();
    }

    private boolean isLately(long last) {
        return clock.getAsLong() - last < LATELY;
    }

    /** Whether somebody came to change the story in the last few seconds. */
    synchronized boolean isWanted(long story) {
        return came.containsKey(story) && isLately(came.get(story));
    }

    /** Waits until all who wait for the story now have had their turn, but no longer than a few seconds. */
    synchronized void giveWay(long story) {
        List<Turn> before = waiting.stream().filter(turn -> turn.story == story).toList();
        long begun = clock.getAsLong();
        while (clock.getAsLong() - begun < LONGEST && before.stream().anyMatch(waiting::contains)) {
            try {
                wait(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
