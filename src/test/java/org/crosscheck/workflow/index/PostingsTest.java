package org.crosscheck.workflow.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PostingsTest {
    private static final long KEY = 0x12_3456_789AL;

    private final Postings postings = new Postings();

    private void put(long key, long claim) {
        postings.add(key, postings.numberOf(claim));
    }

    @Test
    void claimsStandUnderTheirKeyInTheOrderInWhichTheyCame() {
        put(KEY, 7);
        put(KEY, 5);
        put(KEY, 1_000_000_000_000L);
        assertArrayEquals(new long[] {7, 5, 1_000_000_000_000L}, postings.under(KEY));
        assertArrayEquals(new long[0], postings.under(KEY + 1));
    }

    @Test
    void aKeyThatTooManyHaveIsGivenUpForEver() {
        for (int claim = 0; claim < Postings.TOO_COMMON; claim++) {
            put(KEY, claim);
        }
        assertEquals(Postings.TOO_COMMON, postings.under(KEY).length);
        assertTrue(postings.lacks(KEY, 999));
        put(KEY, 999);
        assertEquals(0, postings.under(KEY).length);
        assertFalse(postings.lacks(KEY, 1));
        put(KEY, 1);
        assertEquals(0, postings.under(KEY).length);
    }

    @Test
    void whoLeavesIsNotFoundAndMayComeAgain() {
        put(KEY, 1);
        postings.remove(KEY, 1);
        assertEquals(0, postings.under(KEY).length);
        put(KEY, 2);
        put(KEY, 1);
        postings.remove(KEY, 2);
        assertArrayEquals(new long[] {1}, postings.under(KEY));
        assertFalse(postings.lacks(KEY, 1));
        assertTrue(postings.lacks(KEY, 2));
    }

    @Test
    void doesAsAMapOfListsDoes() {
        Random random = new Random(11);
        Map<Long, List<Long>> expected = new HashMap<>();
        Set<Long> givenUp = new HashSet<>();
        for (int step = 0; step < 300_000; step++) {
            long key = (long) Math.pow(200_000, random.nextDouble()) * 0x9E3779B97FL & 0xFF_FFFF_FFFFL;
            long claim = random.nextInt(1_000);
            List<Long> list = expected.computeIfAbsent(key, none -> new ArrayList<>());
            if (random.nextInt(4) == 0) {
                postings.remove(key, claim);
                list.remove(claim);
            } else if (postings.lacks(key, claim)) {
                put(key, claim);
                list.add(claim);
                if (list.size() > Postings.TOO_COMMON) {
                    givenUp.add(key);
                }
            }
            if (givenUp.contains(key)) {
                list.clear();
            }
        }
        assertFalse(givenUp.isEmpty());
        expected.forEach((key, list) -> assertArrayEquals(
                list.stream().mapToLong(Long::longValue).toArray(), postings.under(key), "key " + key));
    }
}
