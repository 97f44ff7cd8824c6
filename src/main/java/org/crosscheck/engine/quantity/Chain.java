package org.crosscheck.engine.quantity;

/**
 * Numbers joined by hyphens, full stops or slashes: three short ones are a date, other chains a telephone or registration number.
 *
 * @param length how many numbers are joined, 1 for one alone
 * @param longest digits of the longest
 */
record Chain(int length, int longest) {
    private static final int LONGEST_YEAR = 4;
    private static final int MOST = 12;

    /** The chain that the number at a lexeme is part of. */
    static Chain at(Line line, int number) {
        int first = number;
        while (isJoined(line, first - 2) && number - first < MOST) {
            first -= 2;
        }
        int length = 1;
        int longest = line.text(first).length();
        for (int at = first; isJoined(line, at) && length < MOST; at += 2) {
            length++;
            longest = Math.max(longest, line.text(at + 2).length());
        }
        return new Chain(length, longest);
    }

    /** Whether a number is joined to the next: "2019-09", "5/12", "11 / 16". */
    private static boolean isJoined(Line line, int number) {
        int mark = number + 1;
        boolean hyphen = (line.isHyphen(mark) || line.is(mark, ".")) && line.touches(mark) && line.touches(mark + 1);
        return line.isDigits(number) && line.isDigits(mark + 1) && (hyphen || line.is(mark, "/"));
    }

    boolean isDate() {
        return length == 3 && longest <= LONGEST_YEAR;
    }

    boolean isName() {
        return length > 3 || length == 3 && longest > LONGEST_YEAR;
    }
}
