package org.crosscheck.workflow.index;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Story;
import org.crosscheck.workflow.CreateStory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Two nodes before one database: each an instance of its own. */
@QuarkusTest
class StoryIndexesTest {
    private static final long KEY = 5;
    private static final int MANY = 20;

    @Inject
    CreateStory createStory;

    @Inject
    Session session;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private StoryIndexes one;
    private StoryIndexes other;
    private long story;

    @BeforeEach
    void twoNodes() {
        one = new StoryIndexes(session, transactions);
        other = new StoryIndexes(session, transactions);
        story = createStory.titled("Two nodes", "Ann");
    }

    @Test
    void aNodeSeesWhatTheOtherWrote() {
        find(one, 1);
        assertArrayEquals(new long[] {1}, found(other));
        find(other, 2);
        assertArrayEquals(new long[] {1, 2}, found(one));
        committed(() -> {
            other.write(story, IndexEntry.left(Map.of(1L, new long[] {KEY})));
            return null;
        });
        assertArrayEquals(new long[] {2}, found(one));
    }

    @Test
    void whatWasRolledBackIsForgotten() {
        find(one, 1);
        assertThrows(
                IllegalStateException.class,
                () -> committed(() -> {
                    one.write(story, entry(2));
                    assertArrayEquals(new long[] {1, 2}, one.of(story).claimsUnder(KEY));
                    throw new IllegalStateException("on purpose");
                }));
        find(other, 3);
        assertArrayEquals(new long[] {1, 3}, found(one));
    }

    @Test
    void whatWasRolledBackIsUndoneWithoutReadingTheLogAnew() {
        find(one, 1);
        StoryIndex before = committed(() -> one.of(story));
        assertThrows(
                IllegalStateException.class,
                () -> committed(() -> {
                    one.write(story, IndexEntry.ofArticle(9, new long[] {8}, new long[0]));
                    one.write(story, entry(2));
                    throw new IllegalStateException("on purpose");
                }));
        assertSame(before, committed(() -> one.of(story)));
        assertArrayEquals(new long[] {1}, before.claimsUnder(KEY));
        assertEquals(0, before.articlesWith(8));
        assertFalse(before.counts(9));
        find(one, 3);
        assertArrayEquals(new long[] {1, 3}, found(other));
    }

    @Test
    void aDepartureThatWasRolledBackDidNotHappen() {
        find(one, 1);
        find(one, 2);
        assertThrows(
                IllegalStateException.class,
                () -> committed(() -> {
                    one.write(story, IndexEntry.left(Map.of(1L, new long[] {KEY})));
                    throw new IllegalStateException("on purpose");
                }));
        assertArrayEquals(new long[] {1, 2}, found(one));
    }

    @Test
    void aLogBegunAnewIsReadAnew() {
        find(one, 1);
        find(one, 2);
        assertArrayEquals(new long[] {1, 2}, found(other));
        committed(() -> {
            one.clear(story);
            one.write(story, entry(3));
            one.write(story, entry(4));
            return null;
        });
        assertArrayEquals(new long[] {3, 4}, found(other));
    }

    @Test
    void articlesAndTermsAreCounted() {
        committed(() -> {
            one.write(story, IndexEntry.ofArticle(1, new long[] {8, 9}, new long[0]));
            one.write(story, IndexEntry.ofArticle(2, new long[] {8}, new long[0]));
            one.write(story, IndexEntry.ofArticle(1, new long[] {7}, new long[] {8}));
            return null;
        });
        StoryIndex index = committed(() -> other.of(story));
        assertEquals(2, index.articles());
        assertEquals(1, index.articlesWith(8));
        assertEquals(1, index.articlesWith(9));
        assertEquals(1, index.articlesWith(7));
        assertEquals(0, index.articlesWith(6));
    }

    @Test
    void twoNodesThatWriteAtOnceTakeNumbersOneAfterTheOther() {
        CompletableFuture<Void> odd = CompletableFuture.runAsync(() -> findEach(one, 1));
        findEach(other, 2);
        odd.join();
        assertEquals(2 * MANY, LongStream.of(found(one)).distinct().count());
        assertEquals(2 * MANY, LongStream.of(found(other)).distinct().count());
    }

    private void findEach(StoryIndexes node, long first) {
        LongStream.iterate(first, claim -> claim + 2).limit(MANY).forEach(claim -> find(node, claim));
    }

    @Test
    void whoHasNotLockedTheStoryIsRefused() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                        .run(() -> one.write(story, entry(1))));
        assertEquals("story " + story + " is not locked", refused.getMessage());
    }

    private void find(StoryIndexes node, long claim) {
        committed(() -> {
            node.write(story, entry(claim));
            return null;
        });
    }

    private static IndexEntry entry(long claim) {
        return IndexEntry.found(Map.of(claim, new long[] {KEY}));
    }

    private long[] found(StoryIndexes node) {
        return committed(() -> node.of(story).claimsUnder(KEY));
    }

    private <T> T committed(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            session.find(Story.class, story, LockModeType.PESSIMISTIC_WRITE);
            return work.get();
        });
    }
}
