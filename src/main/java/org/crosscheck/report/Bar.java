package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A piece of a drawn bar.
 *
 * @param name of what it counts
 * @param from where it begins, in percent of the bar's length
 * @param width in percent, above 0
 */
public record Bar(String name, long count, double from, double width) {
    private static final double WHOLE = 100;

    /** One bar of pieces side by side, in the map's order; what counts nothing is left out. */
    static List<Bar> stacked(Map<? extends Enum<?>, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Bar> bars = new ArrayList<>();
        long before = 0;
        for (Map.Entry<? extends Enum<?>, Long> count : counts.entrySet()) {
            if (count.getValue() > 0) {
                bars.add(new Bar(
                        count.getKey().name(), count.getValue(), share(before, all), share(count.getValue(), all)));
            }
            before += count.getValue();
        }
        return bars;
    }

    private static double share(long part, long all) {
        return WHOLE * part / all;
    }
}
