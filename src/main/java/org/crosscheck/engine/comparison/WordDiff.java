package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Where two wordings part.
 *
 * @param changes the stretches in which they differ, in order
 */
record WordDiff(Wording a, Wording b, List<Change> changes) {

    /** Words {@code fromA} to {@code toA} of the first stand for {@code fromB} to {@code toB} of the second. */
    record Change(int fromA, int toA, int fromB, int toB) {
        boolean replaces() {
            return fromA < toA && fromB < toB;
        }
    }

    static WordDiff of(Wording a, Wording b) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(a.forms(), b.forms(), false).getDeltas()) {
            int atA = delta.getSource().getPosition();
            int atB = delta.getTarget().getPosition();
            changes.add(new Change(
                    atA,
                    atA + delta.getSource().size(),
                    atB,
                    atB + delta.getTarget().size()));
        }
        return new WordDiff(a, b, changes);
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
