package org.crosscheck.engine.time;

/** Years as written: "1998", "'98", "nineteen ninety-eight". */
final class Years {
    private static final int EARLIEST = 1400;
    private static final int LATEST = 2100;
    /** Two digits above this are of the last century. */
    private static final int PIVOT = 40;

    private Years() {}

    /**
     * @param year 1400 to 2100
     * @param end one past its last token
     */
    record Said(int year, int end) {}

    /** The year that begins at {@code at}, or null. */
    static Said at(Words words, int at) {
        int digits = Digits.of(words.at(at), 4);
        if (digits >= EARLIEST && digits <= LATEST) {
            return new Said(digits, at + 1);
        }
        return words.isGlued(at + 1) && Decades.isApostrophe(words, at) ? shortened(words, at + 1) : spelled(words, at);
    }

    private static Said shortened(Words words, int at) {
        int two = Digits.of(words.at(at), 2);
        return two < 0 ? null : new Said(two + (two > PIVOT ? 1900 : 2000), at + 1);
    }

    private static Said spelled(Words words, int at) {
        int century = Count.small(words.at(at));
        if (century < 14 || century > 20) {
            return null;
        }
        int tens = Count.small(words.at(at + 1));
        if (tens < 10) {
            return null;
        }
        int ones = tens % 10 == 0 && tens >= 20 ? Count.small(words.at(at + 2)) : -1;
        boolean pair = ones > 0 && ones < 10;
        return new Said(100 * century + tens + (pair ? ones : 0), pair ? at + 3 : at + 2);
    }
}
