package org.crosscheck.engine.quotation;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Token;

/** On which side of its words a quotation mark stands. The spaces beside it weigh more than its shape. */
enum MarkSide {
    OPENS,
    CLOSES,
    EITHER;

    /**
     * The side of {@code mark}.
     *
     * @param source the text it stands in
     * @param isDouble whether double marks are meant: a single one without a space before it may be an apostrophe
     */
    static MarkSide of(Token mark, String source, boolean isDouble) {
        char before = charAt(source, mark.start() - 1);
        char after = charAt(source, mark.end());
        boolean leftFree = isFree(before) || before == '(' || before == '[' || Characters.isDash(before);
        boolean rightFree = isFree(after) || ".,;:!?)]".indexOf(after) >= 0 || Characters.isDash(after);
        if (leftFree != rightFree) {
            return leftFree ? OPENS : CLOSES;
        }
        return isDouble || isFree(before) ? shape(mark.text().charAt(0)) : EITHER;
    }

    private static MarkSide shape(char mark) {
        return switch (mark) {
            case '\u201c', '\u2018', '\u00ab', '`' -> OPENS;
            case '\u201d', '\u2019', '\u00bb' -> CLOSES;
            default -> EITHER;
        };
    }

    static boolean isFree(char c) {
        return c == '\n' || Characters.isSpace(c);
    }

    /** A line end beyond either end. */
    static char charAt(String source, int at) {
        return at >= 0 && at < source.length() ? source.charAt(at) : '\n';
    }
}
