package org.crosscheck.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A story is changed in the order in which people and long work came. */
class TurnsTest {
    private static final long STORY = 7;

    private static final String ANA = "Ana";
    private static final String BEN = "Ben";

    private final AtomicLong clock = new AtomicLong();

    /** How much time passes from one look at the clock to the next. */
    private final AtomicLong passing = new AtomicLong();

    private final Turns turns = new Turns(this::now);

    private long now() {
        return clock.getAndAdd(passing.get());
    }

    @Test
    void aStoryIsWantedFromWhenSomebodyComesUntilNobodyCameForAWhile() {
        assertFalse(turns.isWanted(STORY));
        assertEquals("locked", turns.take(STORY, ANA, () -> "locked"));
        assertTrue(turns.isWanted(STORY));
        assertFalse(turns.isWanted(STORY + 1), "another story");
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        assertFalse(turns.isWanted(STORY));
    }

    @Test
    void longWorkIsNobodyWhoCame() {
        turns.follow(STORY, ANA, () -> "locked");
        assertFalse(turns.isWanted(STORY));
    }

    @Test
    void theDatabaseIsAskedInTheOrderInWhichPeopleCame() throws Exception {
        turns.take(STORY, ANA, () -> "locked");
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> people = new ArrayList<>();
        for (String person : List.of("Ben", "Cleo", "Dora", "Emil", "Fay")) {
            people.add(behind(person, order));
        }
        assertEquals(List.of(), order, "while Ana's transaction runs");
        turns.end(ANA);
        for (Thread person : people) {
            person.join();
        }
        assertEquals(List.of("Ben", "Cleo", "Dora", "Emil", "Fay"), order);
    }

    /** Comes back when the person waits. */
    private Thread behind(String person, List<String> order) {
        Thread thread = new Thread(() -> {
            turns.take(STORY, person, () -> order.add(person));
            turns.end(person);
        });
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void aTransactionThatHasItsTurnDoesNotWaitForItAgain() {
        turns.take(STORY, ANA, () -> "locked");
        assertEquals("again", turns.take(STORY, ANA, () -> "again"));
    }

    @Test
    void peopleOfAnotherStoryDoNotWait() {
        turns.take(STORY, ANA, () -> "locked");
        assertEquals("locked", turns.take(STORY + 1, BEN, () -> "locked"));
    }

    @Test
    void whoHasWaitedLongAsksTheDatabaseThatKnowsBetter() {
        turns.take(STORY, ANA, () -> "locked");
        passing.set(Duration.ofMinutes(1).toNanos());
        assertEquals("locked", turns.take(STORY, BEN, () -> "locked"));
    }
}
