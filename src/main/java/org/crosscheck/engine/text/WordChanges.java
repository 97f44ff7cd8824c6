package org.crosscheck.engine.text;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Where two runs of words part, or of lines. Thread-safe. */
public final class WordChanges {
    private WordChanges() {}

    /** Words {@code fromA} to {@code toA} of the first run stand for {@code fromB} to {@code toB} of the second. */
    public record Change(int fromA, int toA, int fromB, int toB) {

        /** Whether words stand on both sides. */
        public boolean replaces() {
            return fromA < toA && fromB < toB;
        }

        private Change mirrored() {
            return new Change(fromB, toB, fromA, toA);
        }
    }

    /**
     * The stretches in which two runs of words differ, in order; words are the same where they are equal.
     *
     * @return with the runs exchanged, the same stretches with their sides exchanged
     */
    public static List<Change> between(List<String> a, List<String> b) {
        return inOrder(a, b)
                ? differing(a, b)
                : differing(b, a).stream().map(Change::mirrored).toList();
    }

    /** Which of two equally short ways from one run to the other is taken must not depend on which run comes first. */
    private static boolean inOrder(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return a.size() < b.size();
        }
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return true;
    }

    private static List<Change> differing(List<String> a, List<String> b) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b, false).getDeltas()) {
            int atA = delta.getSource().getPosition();
            int atB = delta.getTarget().getPosition();
            changes.add(new Change(
                    atA,
                    atA + delta.getSource().size(),
                    atB,
                    atB + delta.getTarget().size()));
        }
        return changes;
    }
}
