package org.crosscheck.engine.comparison;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of days and months as a statement writes them. Thread-safe. */
final class Calendar {
    private static final Set<String> NAMES = Stream.of(DayOfWeek.values(), Month.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private Calendar() {}

    /** Whether these words, as written, name a day or a month and nothing else ("in March" does not). */
    static boolean isNamed(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && NAMES.contains(words.toUpperCase(Locale.ROOT));
    }
}
