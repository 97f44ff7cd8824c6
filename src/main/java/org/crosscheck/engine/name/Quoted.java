package org.crosscheck.engine.name;

import java.util.List;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * Which tokens stand between double quotation marks, roughly: marks open and close in turn, and each paragraph begins
 * anew. Enough to tell whose words a pronoun is. Immutable.
 */
final class Quoted {
    /** For every token the number of its quotation, 0 outside all. */
    private final int[] quotation;

    Quoted(Text text) {
        quotation = new int[text.tokens().size()];
        int number = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            number = read(paragraph, text.tokens(), number);
        }
    }

    private int read(Paragraph paragraph, List<Token> tokens, int from) {
        int number = from;
        boolean open = false;
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            if (isDouble(tokens.get(i))) {
                open = !open;
                number += open ? 1 : 0;
            }
            quotation[i] = open ? number : 0;
        }
        return number;
    }

    private static boolean isDouble(Token token) {
        return token.kind() == Token.Kind.QUOTE
                && (token.text().length() == 2
                        || Characters.isDoubleQuote(token.text().charAt(0)));
    }

    /** Whether two tokens are one voice's words: the narrator's, or those of one quotation. */
    boolean isSameVoice(int token, int other) {
        return quotation[token] == quotation[other];
    }
}
