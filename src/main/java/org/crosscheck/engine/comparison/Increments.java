package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** Tells a figure that adds to a count ("nine new cases", "another 40 people") from the count itself. Thread-safe. */
final class Increments {
    private static final Set<String> WORDS =
            WordList.shipped("comparison/increments.txt").words();
    /** As far before a figure as a word of its own can stand. */
    private static final int BEFORE = 20;

    private Increments() {}

    /**
     * Whether such a word stands in the figure or directly before it.
     *
     * @param figure where, in {@code text}
     */
    static boolean at(String text, Span figure) {
        String before = text.substring(Math.max(0, figure.start() - BEFORE), figure.start());
        List<Token> ahead = Text.of(before).tokens();
        boolean announced =
                !ahead.isEmpty() && WORDS.contains(ahead.get(ahead.size() - 1).lower());
        return announced || Text.of(figure.in(text)).tokens().stream().anyMatch(token -> WORDS.contains(token.lower()));
    }

    /** As {@link #at}, for a claim in its sentence. */
    static boolean in(Claim claim) {
        int at = Math.max(0, claim.context().indexOf(claim.words()));
        return at(claim.context(), new Span(at, at + claim.words().length()));
    }
}
