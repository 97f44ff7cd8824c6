package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Characters;
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
 * @param increment whether it adds to a count ("nine new cases")
 * @param marksMoment whether it says how far something had come ("after 20 rounds")
 * @param place its position among the sentence's figures, 0 to 1; -1 for the only one
 */
record SentenceFigure(
        Span span,
        String words,
        Quantity.Kind kind,
        Figure figure,
        Counted counted,
        Map<String, Double> near,
        boolean increment,
        boolean marksMoment,
        double place) {
    /** Of a text that has more figures than any sentence only the first are looked at. */
    private static final int MOST = 40;

    private static final String PERCENT = "percent";

    /** What stands directly before a figure is its own. */
    private static final int TOPIC_ENDS = 5;

    private static final Set<Quantity.Kind> COMPARED =
            EnumSet.of(Quantity.Kind.QUANTITY, Quantity.Kind.ORDINAL, Quantity.Kind.SCORE, Quantity.Kind.YEAR);

    static List<SentenceFigure> of(FigureSentence sentence) {
        String text = sentence.text();
        List<Quantity> claims = sentence.figures().stream()
                .filter(quantity -> COMPARED.contains(quantity.kind()))
                .filter(quantity -> quantity.restates() == null && hasValue(quantity))
                .filter(quantity -> !isTitle(text, quantity.span()))
                .filter(quantity -> modifier(quantity, text) != null)
                .limit(MOST)
                .toList();
        Neighbourhood neighbourhood =
                new Neighbourhood(text, claims.stream().map(Quantity::span).toList());
        List<Term> terms = Terms.of(text);
        List<SentenceFigure> figures = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).span();
            Figure figure = Figure.of(claims.get(i)).with(modifier(claims.get(i), text));
            double place = claims.size() == 1 ? -1 : (double) i / (claims.size() - 1);
            figures.add(new SentenceFigure(
                    span,
                    span.in(text),
                    claims.get(i).kind(),
                    figure,
                    Counted.of(figure),
                    neighbourhood.of(i, terms),
                    Increments.at(text, span),
                    Milestones.at(text, span),
                    place));
        }
        return figures;
    }

    private static Quantity.Modifier modifier(Quantity quantity, String text) {
        return Ranks.isRank(quantity.kind()) ? Ranks.modifier(text, quantity.span()) : quantity.modifier();
    }

    /** A number alone between quotation marks names a work. */
    private static boolean isTitle(String text, Span figure) {
        return figure.start() > 0
                && figure.end() < text.length()
                && Characters.isDoubleQuote(text.charAt(figure.start() - 1))
                && Characters.isDoubleQuote(text.charAt(figure.end()));
    }

    private static boolean hasValue(Quantity quantity) {
        return quantity.value() != null || quantity.low() != null && quantity.high() != null;
    }

    /** Forms of the words well before the first figure: what the sentence is about. */
    static Set<String> topic(String sentence, List<SentenceFigure> figures) {
        Set<String> topic = new HashSet<>();
        int end = figures.isEmpty() ? 0 : figures.get(0).span().start() - TOPIC_ENDS;
        Terms.of(sentence).stream().filter(term -> term.span().end() <= end).forEach(term -> topic.add(term.form()));
        return topic;
    }

    SentenceFigure without(Set<String> topic) {
        Map<String, Double> rest = new HashMap<>(near);
        rest.keySet().removeAll(topic);
        return new SentenceFigure(span, words, kind, figure, counted, rest, increment, marksMoment, place);
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

    private BigDecimal numerator() {
        Numeral first =
                Numerals.read(Lexemes.of(Text.of(words.split("/| out of ")[0]).tokens()), 0);
        return first == null ? figure.value() : first.value();
    }
}
