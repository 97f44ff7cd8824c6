package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Span;

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
        double place) {
    /** What stands directly before a figure is its own. */
    private static final int TOPIC_ENDS = 5;

    private static final Set<Quantity.Kind> COMPARED =
            EnumSet.of(Quantity.Kind.QUANTITY, Quantity.Kind.ORDINAL, Quantity.Kind.SCORE, Quantity.Kind.YEAR);

    static List<SentenceFigure> of(String sentence, List<Quantity> quantities) {
        List<Quantity> claims = quantities.stream()
                .filter(quantity -> COMPARED.contains(quantity.kind()))
                .filter(quantity -> quantity.restates() == null && hasValue(quantity))
                .toList();
        Neighbourhood neighbourhood =
                new Neighbourhood(sentence, claims.stream().map(Quantity::span).toList());
        List<Term> terms = Terms.of(sentence);
        List<SentenceFigure> figures = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).span();
            Figure figure = Figure.of(claims.get(i));
            double place = claims.size() == 1 ? -1 : (double) i / (claims.size() - 1);
            figures.add(new SentenceFigure(
                    span,
                    span.in(sentence),
                    claims.get(i).kind(),
                    figure,
                    Counted.of(figure),
                    neighbourhood.of(i, terms),
                    place));
        }
        return figures;
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
        return new SentenceFigure(span, words, kind, figure, counted, rest, place);
    }

    /** How well the two fit together; nothing below 0 or where their units exclude it. */
    double likeness(SentenceFigure other) {
        if (kind != other.kind) {
            return 0;
        }
        String dimension = Units.dimension(figure.unit());
        String otherDimension = Units.dimension(other.figure.unit());
        if (dimension == null ? otherDimension != null : !figure.unit().equals(other.figure.unit())) {
            return 0;
        }
        double units = dimension != null ? 1 : heads(other);
        return units + happened(other) + words(other) + closeness(other) - 0.3 * distance(other);
    }

    private double distance(SentenceFigure other) {
        return place < 0 || other.place < 0 ? 0 : Math.abs(place - other.place);
    }

    private double heads(SentenceFigure other) {
        String head = counted.head();
        String otherHead = other.counted.head();
        if (head == null || otherHead == null) {
            return 0;
        }
        return head.equals(otherHead) ? 2 : -0.5;
    }

    private double happened(SentenceFigure other) {
        if (counted.happened().isEmpty() || other.counted.happened().isEmpty()) {
            return 0;
        }
        return counted.happenedAlike(other.counted) ? 1.5 : -2;
    }

    private double words(SentenceFigure other) {
        double shared = 0;
        for (Map.Entry<String, Double> word : near.entrySet()) {
            Double there = other.near.get(word.getKey());
            if (there != null) {
                shared += Math.min(word.getValue(), there);
            }
        }
        return shared;
    }

    /** Figures of one thing are seldom far from each other: 1 for equal ones, 0 where one is four times the other. */
    private double closeness(SentenceFigure other) {
        double ratio = figure.middle() / other.figure.middle();
        return ratio > 0 ? Math.max(0, 1 - Math.abs(Math.log(ratio)) / Math.log(4)) : 0;
    }
}
