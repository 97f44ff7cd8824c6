package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.WordChanges;
import org.crosscheck.engine.text.WordChanges.Change;

/**
 * Where two wordings part. Most that are compared have nothing to do with each other: whether one holds the other is told in
 * one walk, and the changes are looked for only when asked for. Not thread-safe.
 */
final class WordDiff {
    private final Wording a;
    private final Wording b;
    private final boolean contained;
    private List<Change> changes;

    private WordDiff(Wording a, Wording b) {
        this.a = a;
        this.b = b;
        this.contained = a.size() <= b.size() ? isWithin(a, b) : isWithin(b, a);
    }

    static WordDiff of(Wording a, Wording b) {
        return new WordDiff(a, b);
    }

    private static boolean isWithin(Wording shorter, Wording longer) {
        return longer.mayHaveWordsOf(shorter) && isWithin(shorter.forms(), longer.forms());
    }

    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int found = 0;
        for (int i = 0; i < longer.size() && found < shorter.size(); i++) {
            if (longer.get(i).equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size();
    }

    /** The stretches in which they differ, in order. */
    List<Change> changes() {
        if (changes == null) {
            changes = WordChanges.between(a.forms(), b.forms());
        }
        return changes;
    }

    Wording a() {
        return a;
    }

    Wording b() {
        return b;
    }

    /** How many words both have in common, in order. */
    int common() {
        return contained
                ? Math.min(a.size(), b.size())
                : a.size()
                        - changes().stream()
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
        return contained;
    }

    String wordsOfA(Change change) {
        return a.in(change.fromA(), change.toA());
    }

    String wordsOfB(Change change) {
        return b.in(change.fromB(), change.toB());
    }
}
