package org.crosscheck.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** People change a story in the order in which they came; long work gives way to them. */
class TurnsTest {
    private static final long STORY = 7;

    private static final int FEW = 3;
    private static final String ANA = "Ana";
    private static final String BEN = "Ben";

    private final AtomicLong clock = new AtomicLong();

    /** How much time passes from one look at the clock to the next. */
    private final AtomicLong passing = new AtomicLong();

    /** After so many looks at the clock whoever waits gets what they wait for. */
    private final AtomicLong looks = new AtomicLong(Long.MAX_VALUE);

    private final Turns turns = new Turns(this::now);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch locked = new CountDownLatch(1);

    private long now() {
        if (looks.decrementAndGet() == 0) {
            locked.countDown();
        }
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
    void longWorkWaitsForThoseWhoWaitAlready() throws Exception {
        CompletableFuture<String> person = waiting(STORY);
        looks.set(FEW);
        turns.giveWay(STORY);
        assertEquals(0, locked.getCount(), "gone on before the one who waited");
        assertEquals("locked", person.join());
    }

    @Test
    void nobodyWaitsForThoseOfAnotherStory() throws Exception {
        CompletableFuture<String> person = waiting(STORY + 1);
        turns.giveWay(STORY);
        assertFalse(person.isDone());
        locked.countDown();
        person.join();
    }

    @Test
    void longWorkGoesOnAfterAWhileWhoeverWaits() throws Exception {
        CompletableFuture<String> person = waiting(STORY);
        passing.set(Duration.ofMinutes(1).toNanos());
        turns.giveWay(STORY);
        assertFalse(person.isDone());
        locked.countDown();
        person.join();
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

    private CompletableFuture<String> waiting(long story) throws InterruptedException {
        CompletableFuture<String> person = CompletableFuture.supplyAsync(() -> turns.take(story, ANA, () -> {
            asked.countDown();
            await(locked);
            return "locked";
        }));
        asked.await();
        return person;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
