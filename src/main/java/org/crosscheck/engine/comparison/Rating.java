package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;

/**
 * A figure as a sentence gives it: one that another number follows as the most it could be ("8.4 out of 10", "2 stars out of
 * 5") is one figure with it.
 *
 * @param span both numbers
 * @param most the number after "out of", or null
 */
record Rating(Quantity quantity, Span span, BigDecimal most) {
    private static final List<String> OUT_OF = List.of(" out of ", " out of a possible ", " out of a maximum of ");

    /** @param figures of {@code text}, in order */
    static List<Rating> of(String text, List<Quantity> figures) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Quantity figure = figures.get(i);
            Quantity next = i + 1 < figures.size() ? figures.get(i + 1) : null;
            if (next != null && isMost(text, figure, next)) {
                ratings.add(new Rating(figure, figure.span().to(next.span()), next.value()));
                i++;
            } else {
                ratings.add(new Rating(figure, figure.span(), null));
            }
        }
        return ratings;
    }

    private static boolean isMost(String text, Quantity figure, Quantity next) {
        return figure.value() != null
                && next.value() != null
                && figure.value().compareTo(next.value()) <= 0
                && next.value().signum() > 0
                && figure.span().end() <= next.span().start()
                && OUT_OF.contains(
                        text.substring(figure.span().end(), next.span().start()));
    }

    /** The figure, as a share of the most it could be where that is given. */
    Figure figure() {
        Figure figure = Figure.of(quantity);
        return most == null ? figure : figure.with(quantity.value().divide(most, MathContext.DECIMAL64), "");
    }
}
