package org.crosscheck.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Who wants to change a story in this process: people in the order in which they came, and long work behind them. The database's
 * lock alone does not see to that: it goes to whoever asks at the right moment, and an import asks again as soon as it has let go.
 * This is no lock: what may not happen at once the database keeps apart, on every node. Thread-safe.
 */
final class Turns {
    /** Of this process. */
    static final Turns ALL = new Turns(System::nanoTime);

    /** While somebody came so lately, more will. */
    private static final long LATELY = Duration.ofSeconds(10).toNanos();

    /** Nobody else's work may keep anybody from asking the database for good. */
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    /** Milliseconds. */
    private static final long LOOK = 50;

    private final LongSupplier clock;
    private final Map<Long, Long> came = new HashMap<>();

    /** In the order in which they came. */
    private final List<Turn> turns = new ArrayList<>();

    private static final class Turn {
        private final long story;
        private final Object whose;
        private boolean locked;

        Turn(long story, Object whose) {
            this.story = story;
            this.whose = whose;
        }
    }

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    Turns(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * What {@code lock} gives, which waits for others until it locks the story; it is asked when all who came before have had
     * their turn, or after a few seconds. Whoever has a turn with the story already does not wait for it again.
     *
     * @param whose the transaction; the turn lasts until its {@link #end}
     */
    <T> T take(long story, Object whose, Supplier<T> lock) {
        Turn turn = begin(story, whose);
        try {
            return lock.get();
        } finally {
            locked(turn);
        }
    }

    private synchronized Turn begin(long story, Object whose) {
        came.values().removeIf(last -> !isLately(last));
        came.put(story, clock.getAsLong());
        for (Turn turn : turns) {
            if (turn.story == story && turn.whose.equals(whose)) {
                return turn;
            }
        }
        Turn mine = new Turn(story, whose);
        turns.add(mine);
        waitWhile(() -> firstOf(story) != mine);
        return mine;
    }

    private Turn firstOf(long story) {
        return turns.stream().filter(turn -> turn.story == story).findFirst().orElseThrow();
    }

    private synchronized void locked(Turn turn) {
        turn.locked = true;
        notifyAll();
    }

    /** The transaction has ended. */
    synchronized void end(Object whose) {
        turns.removeIf(turn -> turn.whose.equals(whose));
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
        List<Turn> before = turns.stream()
                .filter(turn -> turn.story == story && !turn.locked)
                .toList();
        waitWhile(() -> before.stream().anyMatch(turn -> !turn.locked && turns.contains(turn)));
    }

    private void waitWhile(BooleanSupplier others) {
        long begun = clock.getAsLong();
        while (clock.getAsLong() - begun < LONGEST && others.getAsBoolean()) {
            try {
                wait(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
