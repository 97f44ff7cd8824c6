package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** For whom somebody speaks, as the role tells ("adviser to Dana Oyelaran", "Oyelaran's spokeswoman"). Thread-safe. */
final class Principal {
    private Principal() {}

    /** The last name in a role that is no country's, or null. */
    static String of(Speaker speaker) {
        List<Token> tokens = speaker.role() == null ? List.of() : Text.tokens(speaker.role());
        StringBuilder name = new StringBuilder();
        for (int i = 0, last = -1; i < tokens.size(); i++) {
            if (isName(tokens, i)) {
                name.setLength(last == i - 1 ? name.length() : 0);
                name.append(name.isEmpty() ? "" : " ").append(tokens.get(i).text());
                last = i;
            }
        }
        return name.isEmpty() ? null : name.toString();
    }

    /** A capital letter that neither the title's opening nor a word of titles has. */
    private static boolean isName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean possessive = at + 1 < tokens.size() && tokens.get(at + 1).start() == token.end();
        boolean opens = at == 0 && !possessive;
        return token.isWord()
                && token.isCapitalised()
                && !opens
                && Nations.of(token.text()) == null
                && !Terms.isClassed(token.lower());
    }
}
