package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;

/**
 * A figure of a sentence that stands by itself, with the words that say what it is of.
 *
 * @param around forms of the content words near it
 */
record SentenceFigure(Span span, String words, Figure figure, Set<String> around) {
    private static final int NEAR = 45;

    static List<SentenceFigure> of(String sentence, List<Quantity> quantities) {
        List<SentenceFigure> figures = new ArrayList<>();
        List<Term> terms = Terms.of(sentence);
        for (Quantity quantity : quantities) {
            if (quantity.isClaim() && quantity.restates() == null) {
                Set<String> around = new HashSet<>();
                for (Term term : terms) {
                    boolean inside = quantity.span().contains(term.span());
                    int gap = Math.max(
                            term.span().start() - quantity.span().end(),
                            quantity.span().start() - term.span().end());
                    if (inside || gap < NEAR) {
                        around.add(term.form());
                    }
                }
                figures.add(
                        new SentenceFigure(quantity.span(), quantity.span().in(sentence), Figure.of(quantity), around));
            }
        }
        return figures;
    }

    /** How well the two fit together, 0 where their units exclude it. */
    double likeness(SentenceFigure other) {
        if (!figure.unit().equals(other.figure.unit())) {
            return 0;
        }
        Set<String> shared = new HashSet<>(around);
        shared.retainAll(other.around);
        return 1.0 + shared.size();
    }
}
