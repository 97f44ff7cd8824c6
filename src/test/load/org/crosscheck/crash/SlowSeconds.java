package org.crosscheck.crash;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * In which seconds of a rush requests were sent that took long: together at its start while the workbench warms up, together
 * later where it stood still, or everywhere. Thread-safe.
 */
final class SlowSeconds {
    private static final long SLOW = 100;
    private static final int WORST = 10;

    private final long begun = System.nanoTime();
    private final Map<Long, Integer> seconds = new ConcurrentSkipListMap<>();

    /** @param sent when, in nanoseconds of this machine's clock */
    void answered(long sent) {
        if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent) > SLOW) {
            seconds.merge(TimeUnit.NANOSECONDS.toSeconds(sent - begun), 1, Integer::sum);
        }
    }

    /** With the worst seconds: "over 100 ms: 7, in seconds 0 (5), 31 (2)". */
    @Override
    public String toString() {
        int all = seconds.values().stream().mapToInt(Integer::intValue).sum();
        return "over %d ms: %,d".formatted(SLOW, all)
                + seconds.entrySet().stream()
                        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                        .limit(WORST)
                        .map(second -> second.getKey() + " (" + second.getValue() + ")")
                        .collect(Collectors.joining(", ", all == 0 ? "" : ", in seconds ", ""));
    }
}
