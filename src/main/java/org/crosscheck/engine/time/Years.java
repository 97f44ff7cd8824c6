package org.crosscheck.engine.time;

import org.crosscheck.engine.text.Numeral;

/** Years as written: "1998", "'98", "nineteen ninety-eight". */
final class Years {
    private static final int EARLIEST = 1400;
    private static final int LATEST = 2100;
    /** Two digits above this are of the last century. */
    private static final int PIVOT = 40;

    private Years() {}

    /**
     * @param year 1400 to 2100
     * @param end one past its last lexeme
     */
    record Said(int year, int end) {}

    /** The year that begins at {@code at}, or null. */
    static Said at(Words words, int at) {
        int digits = words.digits(at, 4);
        if (digits >= EARLIEST && digits <= LATEST) {
            boolean tens = words.isGlued(at + 1) && words.is(at + 1, "s");
            return tens ? null : new Said(digits, at + 1);
        }
        if (words.isApostrophe(at) && words.isGlued(at + 1)) {
            int two = words.digits(at + 1, 2);
            return two < 0 || words.is(at + 2, "s") ? null : new Said(full(two), at + 2);
        }
        return spelled(words, at);
    }

    /** The year that two digits mean. */
    static int full(int two) {
        return two + (two > PIVOT ? 1900 : 2000);
    }

    private static Said spelled(Words words, int at) {
        if (!words.isAny(at, "eighteen", "nineteen", "twenty")) {
            return null;
        }
        Numeral numeral = words.numeral(at);
        boolean year = numeral != null && numeral.isInt() && words.isWord(at + 1);
        int value = year ? numeral.value().intValue() : 0;
        return value >= EARLIEST && value <= LATEST ? new Said(value, numeral.end()) : null;
    }
}
