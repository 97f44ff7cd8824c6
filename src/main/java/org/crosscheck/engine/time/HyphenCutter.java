package org.crosscheck.engine.time;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Token;

/** Cuts hyphenated words that hold a word of time or digits: "mid-April", "year-ago", "month-old", "mid-1990s". */
final class HyphenCutter {
    private HyphenCutter() {}

    static List<Token> cut(List<Token> lexemes) {
        List<Token> cut = new ArrayList<>(lexemes.size());
        for (Token lexeme : lexemes) {
            if (lexeme.isWord() && lexeme.text().indexOf('-') > 0 && holdsTime(lexeme.lower())) {
                add(lexeme, cut);
            } else {
                cut.add(lexeme);
            }
        }
        return cut;
    }

    private static boolean holdsTime(String word) {
        int start = 0;
        for (int end = word.indexOf('-'); start < word.length(); end = word.indexOf('-', start)) {
            int stop = end < 0 ? word.length() : end;
            if (start < stop
                    && (WordClass.knows(word.substring(start, stop)) || Characters.isDigit(word.charAt(start)))) {
                return true;
            }
            start = stop + 1;
        }
        return false;
    }

    private static void add(Token token, List<Token> to) {
        String text = token.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean hyphen = i < text.length() && text.charAt(i) == '-';
            boolean turn = i < text.length() && i > start && isDigit(text, i) != isDigit(text, i - 1);
            if (i == text.length() || hyphen || turn) {
                part(token, start, i, to);
                start = i;
            }
            if (hyphen) {
                part(token, i, i + 1, to);
                start = i + 1;
            }
        }
    }

    private static boolean isDigit(String text, int i) {
        return Characters.isDigit(text.charAt(i));
    }

    private static void part(Token of, int start, int end, List<Token> to) {
        if (start < end) {
            String text = of.text().substring(start, end);
            Token.Kind kind = text.equals("-")
                    ? Token.Kind.PUNCTUATION
                    : Characters.isDigit(text.charAt(0)) ? Token.Kind.NUMBER : Token.Kind.WORD;
            to.add(new Token(new Span(of.start() + start, of.start() + end), kind, text));
        }
    }
}
