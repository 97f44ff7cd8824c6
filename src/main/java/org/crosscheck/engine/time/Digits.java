package org.crosscheck.engine.time;

/** Plain digits as numbers. */
final class Digits {
    private static final int LONGEST = 9;

    private Digits() {}

    /** The number that plain digits write, or -1 for anything else. */
    static int of(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }
}
