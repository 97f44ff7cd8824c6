package org.crosscheck.crash;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.hyperfoil.api.statistics.StatisticsSnapshot;

/** What one kind of request was answered, and how soon. Thread-safe. */
final class Figures {
    private static final double MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final StatisticsSnapshot times = new StatisticsSnapshot();
    private final SlowSeconds slow = new SlowSeconds();

    /** @param sent when it was asked, in nanoseconds of this machine's clock */
    void answered(int status, long sent) {
        statuses.merge(status, 1, Integer::sum);
        slow.answered(sent);
    }

    synchronized void add(StatisticsSnapshot more) {
        times.add(more);
    }

    int with(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Answers of 5xx. */
    int failures() {
        return statuses.entrySet().stream()
                .filter(status -> status.getKey() >= 500)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many were sent and never answered: what they asked for may have been done. */
    synchronized long neverCame() {
        return times.errors();
    }

    int count() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** "1,200 answers: 900 of 303, 300 of 409; median 8.1 ms, 95th percentile 20.0, 99th 41.3, longest 60.2; never came: 0; over 100 ms: 0". */
    @Override
    public synchronized String toString() {
        return "%,d answers: %s; median %.1f ms, 95th percentile %.1f, 99th %.1f, longest %.1f; never came: %d (%d connections, %d timeouts); %s"
                .formatted(
                        count(),
                        statuses.entrySet().stream()
                                .map(status -> status.getValue() + " of " + status.getKey())
                                .collect(Collectors.joining(", ")),
                        percentile(50),
                        percentile(95),
                        percentile(99),
                        percentile(100),
                        times.errors(),
                        times.connectionErrors,
                        times.requestTimeouts,
                        slow);
    }

    private double percentile(double percent) {
        return times.histogram.getValueAtPercentile(percent) / MILLISECOND;
    }
}
