package org.crosscheck.sample;

import java.util.Map;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Counts of what came out right, by what was looked at, with what came out wrong. */
final class Score {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final StringBuilder wrong = new StringBuilder();

    /** Counts one case; {@code what} is noted where it is not right. */
    void count(String measure, boolean right, String what) {
        int[] count = counts.computeIfAbsent(measure, none -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
        if (!right) {
            wrong.append("  ").append(measure).append(": ").append(what).append('\n');
        }
    }

    /** Asks for at least so many right ones in a hundred. */
    Score atLeast(double floor, String measure) {
        assertTrue(percent(measure) >= floor, () -> measure + " fell below " + floor + " %\n" + this);
        return this;
    }

    /** Right ones in a hundred; 100 where there was nothing to get wrong. */
    private double percent(String measure) {
        int[] count = counts.getOrDefault(measure, new int[] {1, 1});
        return 100.0 * count[0] / count[1];
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((measure, count) -> table.append(
                String.format("  %-24s %3d of %3d  %5.1f %%%n", measure, count[0], count[1], percent(measure))));
        return table + wrong.toString();
    }
}
