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

    /** Whether a comma stands before its closing mark: a frame follows, of whatever words. */
    boolean endsInComma(Run run) {
        int last = run.endToken() - 2;
        return last > run.firstToken() && text.tokens().get(last).is(',');
    }

    /** Whether the first word inside a run is written small. */
    boolean startsSmall(Run run) {
        Token first = text.tokens().get(run.firstToken() + 1);
        return Character.isLowerCase(first.text().charAt(0));
    }
}
