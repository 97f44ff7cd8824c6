package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.Token;

/** Names of a letter or a few and a number, as makes have them: "F-16s", "MiG-29", "S-300". Thread-safe. */
final class Designations {
    private static final int MOST_LETTERS = 4;

    private Designations() {}

    /** The lexeme after the one that begins at {@code at}; {@code at} where none does. */
    static int end(List<Token> lexemes, int at) {
        boolean begins = at + 2 < lexemes.size()
                && lexemes.get(at).isWord()
                && lexemes.get(at).isCapitalised()
                && lexemes.get(at).text().length() <= MOST_LETTERS
                && lexemes.get(at + 1).is('-')
                && lexemes.get(at + 2).kind() == Token.Kind.NUMBER
                && touches(lexemes, at + 1)
                && touches(lexemes, at + 2);
        if (!begins) {
            return at;
        }
        boolean plural = at + 3 < lexemes.size() && lexemes.get(at + 3).isWord() && touches(lexemes, at + 3);
        return plural ? at + 4 : at + 3;
    }

    private static boolean touches(List<Token> lexemes, int at) {
        return lexemes.get(at - 1).end() == lexemes.get(at).start();
    }

    /** "F-16s" without the ending. */
    static String singular(String designation) {
        return designation.endsWith("s") ? designation.substring(0, designation.length() - 1) : designation;
    }
}
