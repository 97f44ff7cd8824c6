package org.crosscheck.engine.time;

import java.util.Set;

/** Years that are not the calendar's: "fiscal year", "financial year", "school year". */
final class Fiscal {
    private static final Set<String> ADJECTIVES =
            Set.of("fiscal", "financial", "calendar", "school", "academic", "tax", "budget");

    private Fiscal() {}

    static boolean isAdjective(Words words, int at) {
        return ADJECTIVES.contains(words.at(at));
    }

    static boolean isYear(Words words, int at) {
        return isAdjective(words, at) && words.is(at + 1, "year");
    }
}
