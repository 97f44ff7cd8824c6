package org.crosscheck.engine.comparison;

import java.util.Map;

import org.crosscheck.engine.quantity.Units;

/** How well a figure of one sentence fits a figure of another: whether both can be of the same thing. Thread-safe. */
final class Likeness {
    /** "71%" rather goes with another percentage than with "6 out of 10". */
    private static final double OTHER_FORM = 1.5;
    /** A count is not what was added to it. */
    private static final double INCREMENT = 2;

    private static final double OUTSIDE = 2;
    /** Two values that differ by less than this share of the smaller rather belong together than others. */
    private static final double BESIDE = 0.3;

    private Likeness() {}

    /** The higher the better; 0 or less where their kinds or units exclude it. */
    static double of(SentenceFigure one, SentenceFigure other) {
        if (one.kind() != other.kind()) {
            return 0;
        }
        String unit = one.figureFor(other).unit();
        String otherUnit = other.figureFor(one).unit();
        String dimension = Units.dimension(unit);
        if (dimension == null ? Units.dimension(otherUnit) != null : !unit.equals(otherUnit)) {
            return 0;
        }
        return (dimension != null ? 1 : heads(one.counted(), other.counted()))
                - (one.isWrittenAs(other) ? 0 : OTHER_FORM)
                - ((one.role() == Role.INCREMENT) == (other.role() == Role.INCREMENT) ? 0 : INCREMENT)
                + happened(one.counted(), other.counted())
                + words(one.near(), other.near())
                - excepted(one.near(), other.near())
                - excepted(other.near(), one.near())
                + closeness(one.figureFor(other).middle(), other.figureFor(one).middle())
                - 0.3 * distance(one.place(), other.place());
    }

    private static double distance(double place, double other) {
        return place < 0 || other < 0 ? 0 : Math.abs(place - other);
    }

    private static double heads(Counted one, Counted other) {
        if (one.head() == null || other.head() == null) {
            return 0;
        }
        return one.head().equals(other.head()) ? 2 : -0.5;
    }

    private static double happened(Counted one, Counted other) {
        if (one.happened().isEmpty() || other.happened().isEmpty()) {
            return 0;
        }
        return one.happenedAlike(other) ? 1.5 : -2;
    }

    private static double words(Map<String, Double> near, Map<String, Double> others) {
        double shared = 0;
        for (Map.Entry<String, Double> word : near.entrySet()) {
            shared += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0.0));
        }
        return shared;
    }

    /** What one says is outside of a place is not the other's inside of it. */
    private static double excepted(Map<String, Double> near, Map<String, Double> others) {
        boolean inside = others.entrySet().stream()
                .anyMatch(word -> word.getValue() >= 1 && near.containsKey(Neighbourhood.EXCEPTED + word.getKey()));
        return inside ? OUTSIDE : 0;
    }

    /** Figures of one thing are seldom far from each other: from 3 for equal ones to 0 where one is four times the other. */
    private static double closeness(double value, double other) {
        double ratio = value / other;
        if (!(ratio > 0)) {
            return 0;
        }
        double far = Math.max(0, 1 - Math.abs(Math.log(ratio)) / Math.log(4));
        return far + 2 * Math.max(0, 1 - Math.abs(ratio - 1) / BESIDE);
    }
}
