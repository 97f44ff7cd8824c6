package org.crosscheck.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HashTest {
    private static final int STORIES = 500;

    @Test
    void sameWordOfOneStoryHasTheSameHash() {
        assertEquals(Hash.of(7, "harbour"), Hash.of(7, "harbour"));
    }

    @Test
    void wordsThatDifferInOneLetterDifferInEveryStory() {
        List<String> words = List.of("bat", "cat", "hat", "mat", "rat", "#12", "#22", "#32", "at", "a", "b", "");
        Set<Long> hashes = new HashSet<>();
        for (long story = 1; story <= STORIES; story++) {
            for (String word : words) {
                assertTrue(hashes.add(Hash.of(story, word)), "“" + word + "” of story " + story);
            }
        }
    }

    @Test
    void theBitsAreEvenlySpread() {
        int[] ones = new int[Long.SIZE];
        for (long story = 1; story <= STORIES; story++) {
            long hash = Hash.of(story, "ferry");
            for (int bit = 0; bit < Long.SIZE; bit++) {
                ones[bit] += (int) (hash >>> bit & 1);
            }
        }
        for (int bit = 0; bit < Long.SIZE; bit++) {
            assertTrue(ones[bit] > STORIES / 3 && ones[bit] < 2 * STORIES / 3, "bit " + bit + ": " + ones[bit]);
        }
    }
}
