package org.crosscheck.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who wants to change a story in this process, in the order in which they came. The database's lock alone does not see to that: it
 * goes to whoever asks at the right moment, and an import asks again as soon as it has let go. This is no lock: what may not happen
 * at once the database keeps apart, on every node. Thread-safe.
 */
final class Turns {
    /** Of this process. */
    static final Turns ALL = new Turns(System::nanoTime);

    /** While somebody came so lately, more will. */
    private static final long LATELY = Duration.ofSeconds(10).toNanos();

    /** So long others' work keeps somebody from asking the database. */
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
        come(story);
        return follow(story, whose, lock);
    }

    /** As {@link #take}, for long work: that it goes on is no reason for other long work to give way. */
    <T> T follow(long story, Object whose, Supplier<T> lock) {
        begin(story, whose);
        return lock.get();
    }

    private synchronized void come(long story) {
        came.values().removeIf(last -> !isLately(last));
        came.put(story, clock.getAsLong());
    }

    private synchronized void begin(long story, Object whose) {
        if (of(story).noneMatch(turn -> turn.whose.equals(whose))) {
            Turn mine = new Turn(story, whose);
            turns.add(mine);
            awaitFirst(mine);
        }
    }

    private Stream<Turn> of(long story) {
        return turns.stream().filter(turn -> turn.story == story);
    }

    private void awaitFirst(Turn turn) {
        long begun = clock.getAsLong();
        while (clock.getAsLong() - begun < LONGEST && of(turn.story).findFirst().orElseThrow() != turn) {
            try {
                wait(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
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
}
