package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.WordChanges;
import org.crosscheck.engine.text.WordChanges.Change;

/**
 * Where two wordings part.
 *
 * @param changes the stretches in which they differ, in order
 */
record WordDiff(Wording a, Wording b, List<Change> changes) {

    static WordDiff of(Wording a, Wording b) {
        return new WordDiff(a, b, WordChanges.between(a.forms(), b.forms()));
    }

    /** How many words both have in common, in order. */
    int common() {
        return a.size()
                - changes.stream()
                        .mapToInt(change -> change.toA() - change.fromA())
                        .sum();
    }

    /** Share of the shorter wording that the other has too, in order; 0 to 1. */
    double alike() {
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : (double) common() / shorter;
    }

    /** Whether every word of the shorter one stands in the other, in order. */
    boolean contained() {
        return changes.stream().allMatch(change -> change.fromA() == change.toA())
                || changes.stream().allMatch(change -> change.fromB() == change.toB());
    }

    String wordsOfA(Change change) {
        return a.in(change.fromA(), change.toA());
    }

    String wordsOfB(Change change) {
        return b.in(change.fromB(), change.toB());
    }
}
