package org.crosscheck.workflow.index;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class IndexEntryTest {
    private static final long HASH = 0xFEDC_BA98_7654_3210L;

    @Test
    void anArticlesTermsAreReadAsTheyWereWritten() {
        IndexEntry read = IndexEntry.unpacked(
                IndexEntry.ofArticle(42, new long[] {HASH, 1}, new long[] {-1}).packed());
        assertEquals(42, read.article());
        assertArrayEquals(new long[] {kept(HASH), 1}, read.came());
        assertArrayEquals(new long[] {kept(-1)}, read.went());
    }

    @Test
    void claimsAreReadWithTheirKeys() {
        IndexEntry read = IndexEntry.unpacked(IndexEntry.found(Map.of(7L, new long[] {HASH, 2}, 8L, new long[0]))
                .packed());
        assertEquals(0, read.article());
        assertArrayEquals(new long[] {kept(HASH), 2}, read.found().get(7L));
        assertEquals(0, read.found().get(8L).length);
        assertEquals(0, read.left().size());
    }

    @Test
    void whatIsKeptOfAHashFindsTheSame() {
        StoryIndex written = new StoryIndex();
        StoryIndex again = new StoryIndex();
        IndexEntry entry = IndexEntry.found(Map.of(7L, new long[] {HASH}));
        written.take(1, 1, entry);
        again.take(1, 1, IndexEntry.unpacked(entry.packed()));
        assertArrayEquals(new long[] {7}, written.claimsUnder(HASH));
        assertArrayEquals(new long[] {7}, again.claimsUnder(HASH));
    }

    private static long kept(long hash) {
        return hash & 0xFF_FFFF_FFFFL;
    }
}
