package org.crosscheck.report;

/** What a group is called after one of its claims. */
final class Titles {
    private static final int LONGEST = 200;

    private Titles() {}

    /** Who says it, and its words, in one line. */
    static String of(Claim claim) {
        return cut(claim.who() == null ? claim.exact() : claim.who() + ": " + claim.exact());
    }

    /** In one line that fits into a list. */
    static String cut(String words) {
        String line = words.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
