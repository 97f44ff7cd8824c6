package org.crosscheck.engine.text;

/** What single characters of article text are. Stateless. */
public final class Characters {
    /** Most characters come before it, and are told apart quickly. */
    private static final char ASCII_END = 128;

    private Characters() {}

    /** Both apostrophes, the prime and the accents that stand in for them. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' || c == '\u00b4';
    }

    /** Double quotation marks of any style; two single ones in a row are the scanner's business. */
    public static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201c' && c <= '\u201f' || c == '\u00ab' || c == '\u00bb' || c == '\uff02';
    }

    /** Single quotation marks of any style; which of them are apostrophes only the neighbours tell. */
    public static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201b' || c == '`' || c == '\u2039' || c == '\u203a';
    }

    public static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** A letter, or a mark that combines with one; halves of surrogate pairs count as letters and stay together. */
    public static boolean isLetter(char c) {
        if (c < ASCII_END) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** White space as a reader sees it, no-break and zero-width spaces included. */
    public static boolean isSpace(char c) {
        if (c < ASCII_END) {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Ends a sentence when nothing after it says otherwise. */
    public static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    /** Whether a text has nothing but letters. */
    public static boolean areLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has a capital letter. */
    public static boolean hasCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
