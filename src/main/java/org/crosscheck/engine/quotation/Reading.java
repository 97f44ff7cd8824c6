package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * A text as frames look into its marked runs.
 *
 * @param text the text
 */
record Reading(Text text) {

    List<Token> tokens() {
        return text.tokens();
    }

    /** Whether the first word inside a run is written small. */
    boolean startsSmall(Run run) {
        Token first = text.tokens().get(run.firstToken() + 1);
        return Character.isLowerCase(first.text().charAt(0));
    }
}
