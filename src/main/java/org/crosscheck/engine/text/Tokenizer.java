package org.crosscheck.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Token.Kind;

import static org.crosscheck.engine.text.Characters.isApostrophe;
import static org.crosscheck.engine.text.Characters.isDigit;
import static org.crosscheck.engine.text.Characters.isLetter;

/** One pass over the characters, left to right; every character that is no space belongs to exactly one token. */
final class Tokenizer {
    /** Abbreviation to whether it is one only before a number. */
    private static final Map<String, Boolean> ABBREVIATIONS = WordList.shipped("text/abbreviations.txt").rows().stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.contains("number"), (first, second) -> second));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        for (int at = 0; at < text.length(); ) {
            at = Characters.isSpace(text.charAt(at)) ? at + 1 : tokenizer.token(at);
        }
        return tokenizer.tokens;
    }

    private int token(int at) {
        char c = text.charAt(at);
        if (isPossessive(at)) {
            return add(Kind.WORD, at, at + 2);
        } else if (isLetter(c)) {
            return word(at);
        } else if (isDigit(c)) {
            return add(Kind.NUMBER, at, numberEnd(at));
        } else if (isDoubledSingle(at)) {
            return add(Kind.QUOTE, at, at + 2);
        }
        boolean quote = Characters.isDoubleQuote(c) || Characters.isSingleQuote(c);
        return add(quote ? Kind.QUOTE : Kind.PUNCTUATION, at, at + 1);
    }

    private int add(Kind kind, int start, int end) {
        tokens.add(new Token(new Span(start, end), kind, text.substring(start, end)));
        return end;
    }

    /** "'s" after a letter or digit and before none: a token of its own, so that names stay whole. */
    private boolean isPossessive(int at) {
        return at > 0
                && isApostrophe(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (charAt(at + 1) == 's' || charAt(at + 1) == 'S')
                && !isLetter(charAt(at + 2))
                && !isDigit(charAt(at + 2));
    }

    private boolean isDoubledSingle(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019') && charAt(at + 1) == c;
    }

    private int word(int start) {
        int end = dotted(start);
        if (end > start) {
            return add(Kind.WORD, start, end);
        }
        end = start + 1;
        while (end < text.length() && isLetter(text.charAt(end)) || continues(end)) {
            end++;
        }
        return add(Kind.WORD, start, isAbbreviation(start, end) ? end + 1 : end);
    }

    private boolean isAbbreviation(int start, int end) {
        Boolean beforeNumber = charAt(end) == '.' ? ABBREVIATIONS.get(text.substring(start, end)) : null;
        return beforeNumber != null && (!beforeNumber || isDigit(charAt(end + 1)) || isDigit(charAt(end + 2)));
    }

    /** "U.S.", "a.m.", "J.": single letters with full stops; {@code start} when there is none. */
    private int dotted(int start) {
        int end = start;
        while (isLetter(charAt(end)) && charAt(end + 1) == '.' && isInitial(start, end)) {
            end += 2;
        }
        boolean lastLetterBare = end > start && isLetter(charAt(end)) && !isLetter(charAt(end + 1));
        return lastLetterBare ? end + 1 : end;
    }

    private boolean isInitial(int start, int at) {
        return at > start
                || Character.isUpperCase(text.charAt(at))
                || isLetter(charAt(at + 2)) && charAt(at + 3) == '.';
    }

    private boolean continues(int at) {
        char c = charAt(at);
        if (isLetter(c) || isDigit(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\u2010' || c == '\u2011' || c == '&' || isApostrophe(c) && !isPossessive(at);
        return joins && (isLetter(charAt(at + 1)) || c == '-' && isDigit(charAt(at + 1))) && isLetter(charAt(at - 1));
    }

    /** Digits with grouping and decimals, then the letters glued to them ("60bn", "15th"). */
    private int numberEnd(int start) {
        int end = start + 1;
        while (isDigit(charAt(end)) || (charAt(end) == ',' || charAt(end) == '.') && isDigit(charAt(end + 1))) {
            end++;
        }
        while (isLetter(charAt(end))) {
            end++;
        }
        return end;
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }
}
