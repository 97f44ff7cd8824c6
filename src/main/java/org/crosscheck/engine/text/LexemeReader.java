package org.crosscheck.engine.text;

import java.math.BigDecimal;
import java.util.List;

import org.crosscheck.engine.text.Numeral.Form;

/** Looks at lexemes by index; past either end there is nothing, and nothing matches it. */
record LexemeReader(List<Token> lexemes) {

    Token token(int at) {
        return at >= 0 && at < lexemes.size() ? lexemes.get(at) : null;
    }

    String text(int at) {
        Token token = token(at);
        return token == null ? "" : token.text();
    }

    /** @param word in small letters */
    boolean is(int at, String word) {
        Token token = token(at);
        return token != null && token.lower().equals(word);
    }

    boolean isDigits(int at) {
        Token token = token(at);
        return token != null && token.kind() == Token.Kind.NUMBER;
    }

    boolean isArticle(int at) {
        return is(at, "a") || is(at, "an");
    }

    /** The number word at an index, or null. */
    NumberWord word(int at) {
        Token token = token(at);
        return token != null && token.isWord() ? NumberWord.of(token) : null;
    }

    boolean isRole(int at, NumberWord.Role role) {
        NumberWord word = word(at);
        return word != null && word.role() == role;
    }

    /** Whether no space stands before it. */
    boolean touches(int at) {
        Token token = token(at);
        Token before = token(at - 1);
        return token != null && before != null && before.end() == token.start();
    }

    /** The index after a hyphen that joins two words, or {@code at} when none stands there. */
    int pastHyphen(int at) {
        boolean joins = (is(at, "-") || is(at, "\u2010") || is(at, "\u2011")) && touches(at) && touches(at + 1);
        return joins ? at + 1 : at;
    }

    Numeral numeral(int first, int end, BigDecimal value, Form form) {
        return new Numeral(first, end, token(first).span().to(token(end - 1).span()), value, null, form);
    }
}
