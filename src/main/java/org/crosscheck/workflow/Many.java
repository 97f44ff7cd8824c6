package org.crosscheck.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out something for each of many, on every processor where they are so many that it pays. */
final class Many {
    /** More than one article has. */
    private static final int PAYS = 200;

    private Many() {}

    /** The stream of these, over all processors where they are many; what it calls must be thread-safe. */
    static <T> Stream<T> of(Collection<T> some) {
        return some.size() < PAYS ? some.stream() : List.copyOf(some).parallelStream();
    }

    /** What {@code work} gives for each of these, by id. */
    static <T, R> Map<Long, R> each(Collection<Map.Entry<Long, T>> some, Function<T, R> work) {
        Map<Long, R> done = new ConcurrentHashMap<>();
        of(some).forEach(one -> done.put(one.getKey(), work.apply(one.getValue())));
        return new TreeMap<>(done);
    }
}
