package org.crosscheck.report.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cohen's kappa: (po - pe) / (1 - pe), po the share of things judged alike, pe the share that would be by chance, the sum
 * over values of the product of the two people's shares. J. Cohen, A Coefficient of Agreement for Nominal Scales,
 * Educational and Psychological Measurement 20 (1960), 37-46.
 */
final class Kappa {
    private Kappa() {}

    /** Of things that both judged; null where both gave one and the same value throughout. */
    static <V> Double of(List<? extends Map<String, V>> units, String one, String other) {
        Map<V, Long> first = new HashMap<>();
        Map<V, Long> second = new HashMap<>();
        long alike = 0;
        for (Map<String, V> unit : units) {
            first.merge(unit.get(one), 1L, Long::sum);
            second.merge(unit.get(other), 1L, Long::sum);
            alike += unit.get(one).equals(unit.get(other)) ? 1 : 0;
        }
        double n = units.size();
        double observed = alike / n;
        double expected = Stream.of(first)
                .flatMap(counts -> counts.entrySet().stream())
                .mapToDouble(count -> count.getValue() / n * second.getOrDefault(count.getKey(), 0L) / n)
                .sum();
        return expected == 1 ? null : (observed - expected) / (1 - expected);
    }
}
