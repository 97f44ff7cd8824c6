package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** The agency's name before an article's first words ("ORLO, May 3 (Reuters) - The ferry"). Thread-safe. */
final class Datelines {
    /** So many words at most stand before its dash. */
    private static final int LONGEST = 18;

    private Datelines() {}

    /** The words of a paragraph's dateline that ends in a bracket and a dash; none where it has none. */
    static List<Token> of(Text text, Paragraph paragraph) {
        int from = paragraph.firstToken();
        int to = Math.min(paragraph.endToken(), from + LONGEST);
        List<Token> tokens = text.tokens();
        for (int i = from + 1; i + 1 < to; i++) {
            if (tokens.get(i).is(')') && isDash(tokens.get(i + 1))) {
                return tokens.subList(from, i + 1);
            }
        }
        return List.of();
    }

    private static boolean isDash(Token token) {
        return token.is('-') || token.is('\u2013') || token.is('\u2014');
    }
}
