package org.crosscheck.workflow.anchor;

import java.util.Locale;

/** A text without what an editor changes without changing what is said: marks, capitals, the width of spaces. */
final class Fold {
    private Fold() {}

    static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /** Words and figures in lower case with single spaces between them; a figure keeps its points, commas and signs. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            if (!counts(lower, i)) {
                gap = true;
            } else {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(lower.charAt(i));
            }
        }
        return folded.toString();
    }

    private static boolean counts(String text, int at) {
        char character = text.charAt(at);
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || isMark(character)
                || character == '%'
                || Character.getType(character) == Character.CURRENCY_SYMBOL
                || isInFigure(text, at);
    }

    /** An accent or the like that stands on the letter before it. */
    private static boolean isMark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Any point or sign directly before a digit, unless a letter stands before it ("mid-2020"). */
    private static boolean isInFigure(String text, int at) {
        boolean digitAfter = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        boolean letterBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
        return digitAfter && !letterBefore && ".,:-\u2212\u2013/+".indexOf(text.charAt(at)) >= 0;
    }
}
