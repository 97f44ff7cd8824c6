package org.crosscheck.engine.quantity;

import java.util.Set;

/** "The number of people killed in the raid rose to five": what happened stands with the count, however far. Thread-safe. */
final class ChangedCounts {
    private static final Set<String> COUNTS = Set.of("number", "toll", "count", "tally", "total");
    private static final Set<String> TO = Set.of("to", "from", "at", "by");
    private static final Set<String> ENDS = Set.of(";", ":", "said", "says", "while", "but");
    private static final int FAR = 24;

    private ChangedCounts() {}

    /**
     * What happened to what such a count counts, or null where none stands before a figure.
     *
     * @param first where the figure or its modifier begins
     */
    static String predicate(Line line, int first) {
        if (!TO.contains(line.lower(first - 1))) {
            return null;
        }
        for (int i = first - 2; i >= Math.max(0, first - FAR); i--) {
            if (ENDS.contains(line.lower(i))) {
                return null;
            } else if (COUNTS.contains(line.lower(i)) && line.is(i + 1, "of")) {
                return firstBetween(line, i + 2, first);
            }
        }
        return null;
    }

    private static String firstBetween(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            String found = Predicates.classAt(line, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
