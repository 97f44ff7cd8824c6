package org.crosscheck.report.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Krippendorff's alpha for nominal values: 1 - (n - 1) (n - sum of o_cc) / (n&sup2; - sum of n_c&sup2;), with o_cc the
 * coincidences of a value with itself, each thing's pairs weighted by one less than the number of its judgements, n_c how
 * often a value was given and n their sum. K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of
 * Pennsylvania (2011), sections A to C.
 */
final class Alpha {
    private Alpha() {}

    /**
     * Null where only one value was ever given, so that nothing varies.
     *
     * @param units each judged at least twice
     */
    static <V> Double of(List<? extends Map<String, V>> units) {
        Map<V, Long> given = new HashMap<>();
        double alike = 0;
        long all = 0;
        for (Map<String, V> unit : units) {
            alike += alike(unit.values());
            all += unit.size();
            unit.values().forEach(value -> given.merge(value, 1L, Long::sum));
        }
        double squares = given.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
        double expected = (double) all * all - squares;
        return expected == 0 ? null : 1 - (all - 1) * (all - alike) / expected;
    }

    /** The coincidences of each value with itself in one thing. */
    private static <V> double alike(Collection<V> values) {
        Map<V, Long> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts.values().stream()
                        .mapToDouble(count -> (double) count * (count - 1))
                        .sum()
                / (values.size() - 1);
    }
}
