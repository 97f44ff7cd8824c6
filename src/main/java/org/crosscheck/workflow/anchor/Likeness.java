package org.crosscheck.workflow.anchor;

import java.util.HashMap;
import java.util.Map;

/** How much two passages share: Dice's coefficient over their words, each counted as often as it stands. */
final class Likeness {
    private final Map<String, Integer> words = new HashMap<>();
    private final int count;

    private Likeness(String passage) {
        String folded = Fold.of(passage);
        String[] all = folded.isEmpty() ? new String[0] : folded.split(" ");
        for (String word : all) {
            words.merge(word, 1, Integer::sum);
        }
        count = all.length;
    }

    static Likeness of(String passage) {
        return new Likeness(passage);
    }

    /** 0 for nothing in common, 1 for the same words in any order. */
    double to(Likeness other) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            shared += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return count + other.count == 0 ? 0 : 2.0 * shared / (count + other.count);
    }
}
