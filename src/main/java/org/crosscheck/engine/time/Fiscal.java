package org.crosscheck.engine.time;

/** Years that are not the calendar's: "fiscal year", "financial year", "school year". */
final class Fiscal {
    private Fiscal() {}

    static boolean isAdjective(Words words, int at) {
        return words.isAny(at, "fiscal", "financial", "calendar", "school", "academic", "tax", "budget");
    }

    static boolean isYear(Words words, int at) {
        return isAdjective(words, at) && words.is(at + 1, "year");
    }
}
