package org.crosscheck.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each status was answered, and how long it took. Thread-safe. */
final class Answers {
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<Long> micros = new ArrayList<>();

    synchronized void add(int status, Duration took) {
        statuses.merge(status, 1, Integer::sum);
        micros.add(took.toNanos() / 1_000);
    }

    synchronized int with(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** All that the workbench, and not its user, was to blame for. */
    synchronized int failures() {
        return statuses.entrySet().stream()
                .filter(status -> status.getKey() >= 500)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    synchronized int count() {
        return micros.size();
    }

    /** "1200 answers {303=900, 409=300}, median 8.1 ms, 95th percentile 20.0 ms, 99th percentile 41.3 ms". */
    @Override
    public synchronized String toString() {
        Collections.sort(micros);
        return "%d answers %s, median %.1f ms, 95th percentile %.1f ms, 99th percentile %.1f ms"
                .formatted(count(), statuses, percentile(50), percentile(95), percentile(99));
    }

    private double percentile(int percent) {
        int last = micros.size() - 1;
        return last < 0 ? 0 : micros.get(last * percent / 100) / 1_000.0;
    }
}
