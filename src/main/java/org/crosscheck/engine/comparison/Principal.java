package org.crosscheck.engine.comparison;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** For whom somebody speaks, as the role tells ("adviser to Dana Oyelaran", "Oyelaran's spokeswoman"). Thread-safe. */
final class Principal {
    private Principal() {}

    /** The last name in a role that is no country's, or null. */
    static String of(Speaker speaker) {
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (Token token : Text.of(speaker.role() == null ? "" : speaker.role()).tokens()) {
            if (token.isWord() && token.isCapitalised() && Nations.of(token.text()) == null && !isTitle(token)) {
                name.setLength(token.start() == end + 1 ? name.length() : 0);
                name.append(name.isEmpty() ? "" : " ").append(token.text());
                end = token.end();
            }
        }
        return name.isEmpty() ? null : name.toString();
    }

    /** "Minister" and the like: a word of the title, and not the name of whom it serves. */
    private static boolean isTitle(Token token) {
        return token.start() == 0 || Terms.isClassed(token.lower());
    }

    /** Whether one speaks for the other. */
    static boolean joins(Speaker a, Speaker b) {
        return serves(a, b) || serves(b, a);
    }

    private static boolean serves(Speaker one, Speaker other) {
        String principal = other.kind() == Entity.Kind.PERSON ? of(one) : null;
        return principal != null
                && Spellings.compare(principal, Entity.Kind.PERSON, other.name(), Entity.Kind.PERSON)
                        .isPresent();
    }
}
