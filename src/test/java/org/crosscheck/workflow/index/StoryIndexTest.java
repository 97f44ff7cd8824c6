package org.crosscheck.workflow.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StoryIndexTest {
    private static final long KEY = 5;
    private static final long TERM = 8;

    private final StoryIndex index = new StoryIndex();

    private static IndexEntry found(long claim) {
        return IndexEntry.found(Map.of(claim, new long[] {KEY}));
    }

    private static IndexEntry article(long id) {
        return IndexEntry.ofArticle(id, new long[] {TERM}, new long[0]);
    }

    @Test
    void whatWasWrittenSinceTheLogWasReadIsUndoneTogether() {
        index.take(1, 10, article(1));
        index.write(2, 20, found(7));
        index.settle();
        index.write(3, 30, article(2));
        index.write(4, 40, found(8));
        assertArrayEquals(new long[] {7, 8}, index.claimsUnder(KEY));
        assertTrue(index.undo());
        assertEquals(2, index.number());
        assertEquals(20, index.stamp());
        assertArrayEquals(new long[] {7}, index.claimsUnder(KEY));
        assertEquals(1, index.articles());
        assertEquals(1, index.articlesWith(TERM));
        assertFalse(index.undo());
    }

    @Test
    void aDepartureCannotBeUndone() {
        index.take(1, 10, found(7));
        index.write(2, 20, IndexEntry.left(Map.of(7L, new long[] {KEY})));
        assertFalse(index.undo());
    }

    @Test
    void anArticleReadAnewCannotBeUndone() {
        index.take(1, 10, article(1));
        index.write(2, 20, IndexEntry.ofArticle(1, new long[] {9}, new long[0]));
        assertFalse(index.undo());
    }

    @Test
    void aKeyThatWasGivenUpIsNotTakenBack() {
        Map<Long, long[]> many = new LinkedHashMap<>();
        for (long claim = 1; claim <= Postings.TOO_COMMON; claim++) {
            many.put(claim, new long[] {KEY});
        }
        index.take(1, 10, IndexEntry.found(many));
        index.write(2, 20, found(999));
        assertEquals(0, index.claimsUnder(KEY).length);
        assertFalse(index.undo());
    }

    @Test
    void whatCameUnderAKeyGivenUpLongAgoIsTakenBack() {
        Map<Long, long[]> many = new LinkedHashMap<>();
        for (long claim = 1; claim <= Postings.TOO_COMMON + 1; claim++) {
            many.put(claim, new long[] {KEY});
        }
        index.take(1, 10, IndexEntry.found(many));
        index.write(2, 20, found(999));
        assertTrue(index.undo());
        assertEquals(1, index.number());
        assertEquals(0, index.claimsUnder(KEY).length);
    }

    /** A megabyte each would not fit. */
    @Test
    void manySmallStoriesTakeLittle() {
        List<StoryIndex> stories = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StoryIndex story = new StoryIndex();
            story.take(1, 10, found(7));
            story.take(2, 20, found(8));
            stories.add(story);
        }
        assertTrue(stories.stream().allMatch(story -> story.claimsUnder(KEY).length == 2));
    }
}
