package org.crosscheck.web;

/** Short names for the members of a group. */
final class Letters {
    private static final int LETTERS = 26;

    private Letters() {}

    /** A to Z for 0 to 25, then AA, AB and so on. */
    static String of(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : of(index / LETTERS - 1) + last;
    }
}
