package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Lexemes;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * A figure of a sentence that stands by itself, with the words that say what it is of.
 *
 * @param words as written
 * @param near forms of the content words near it, each with how much it belongs to it
 * @param place its position among the sentence's figures, 0 to 1; -1 for the only one
 */
record SentenceFigure(
        Span span,
        String words,
        Quantity.Kind kind,
        Figure figure,
        Counted counted,
        Map<String, Double> near,
        Role role,
        double place) {
    private static final String PERCENT = "percent";
    private static final List<String> OF_HUNDRED = List.of("/100", " out of 100");

    SentenceFigure without(Set<String> topic) {
        Map<String, Double> rest = new HashMap<>(near);
        rest.keySet().removeAll(topic);
        return new SentenceFigure(span, words, kind, figure, counted, rest, role, place);
    }

    /** The figure as it compares with another: "6.4 out of 10" is 64 percent beside percents, and 6.4 beside bare numbers. */
    Figure figureFor(SentenceFigure other) {
        if (!isRatio() || other.isRatio()) {
            return figure;
        }
        boolean percent = other.figure.unit().equals(PERCENT);
        return percent ? figure.with(figure.value().movePointRight(2), PERCENT) : figure.with(numerator(), "");
    }

    /** Whether it is written as one number out of another. */
    boolean isRatio() {
        return figure.unit().isEmpty()
                && figure.value() != null
                && (words.indexOf('/') > 0 || words.contains(" out of "));
    }

    /** Whether the two are written alike: "26 out of 100" is a way to write 26 percent, "6 out of 10" is another rating. */
    boolean isWrittenAs(SentenceFigure other) {
        return isRatio() == other.isRatio() || isOfHundred(other) || other.isOfHundred(this);
    }

    private boolean isOfHundred(SentenceFigure other) {
        return isRatio()
                && OF_HUNDRED.stream().anyMatch(words::endsWith)
                && other.figure.unit().equals(PERCENT);
    }

    private BigDecimal numerator() {
        Numeral first =
                Numerals.read(Lexemes.of(Text.of(words.split("/| out of ")[0]).tokens()), 0);
        return first == null ? figure.value() : first.value();
    }
}
