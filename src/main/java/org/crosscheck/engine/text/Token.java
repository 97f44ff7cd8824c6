package org.crosscheck.engine.text;

import java.util.Locale;

/**
 * A word, a number or a mark of a text.
 *
 * @param span where it stands
 * @param kind what its characters are
 * @param text its exact characters
 * @param lower the same in small letters, a curly apostrophe made straight
 */
public record Token(Span span, Kind kind, String text, String lower) {

    public Token(Span span, Kind kind, String text) {
        this(span, kind, text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    /** What a token is made of. */
    public enum Kind {
        /** Letters, with apostrophes, full stops of abbreviations ("U.S.", "Mr.") and hyphens inside ("anti-tank"). */
        WORD,
        /** Digits with grouping, decimals and what is glued to them ("1,260", "2.7m", "15th", "2014-22"). */
        NUMBER,
        /** A quotation mark, or two single ones that stand for a double; an apostrophe inside a word is none. */
        QUOTE,
        /** Any other mark or symbol, one a token. */
        PUNCTUATION
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(char mark) {
        return text.length() == 1 && text.charAt(0) == mark;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
