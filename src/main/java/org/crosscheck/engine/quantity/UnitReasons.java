package org.crosscheck.engine.quantity;

import java.util.List;

import org.crosscheck.engine.quantity.FigureReason.About;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.Span;

/** What makes a figure's unit. Thread-safe. */
final class UnitReasons {
    private UnitReasons() {}

    /** At most one reason; none for a figure without a unit. */
    static List<FigureReason> of(Line line, int first, List<Quantity> figures, int index) {
        Quantity figure = figures.get(index);
        if (figure.unit().isEmpty()) {
            return List.of();
        }
        if (figure.rule().equals("ellipsis")) {
            return List.of(new FigureReason(About.UNIT, model(figures, index), "lends it the unit: " + figure.unit()));
        }
        return List.of(new FigureReason(About.UNIT, words(line, first, figure.span()), meaning(figure)));
    }

    private static String meaning(Quantity figure) {
        String unit = figure.unit();
        if (Units.isMoney(unit.split(" per ")[0])) {
            return "is money: " + unit;
        }
        if (unit.endsWith(" of age")) {
            return "makes it an age: " + unit;
        }
        if (Units.isShare(unit)) {
            return "makes it a share: " + unit;
        }
        return Units.dimension(unit) == null && !unit.contains(" per ")
                ? "is what is counted: " + unit
                : "is a unit of measure: " + unit;
    }

    /** What stands before the number of a figure, or after it; the figure where it is both or neither. */
    private static Span words(Line line, int first, Span figure) {
        int number = first;
        while (line.has(number)
                && Numerals.read(line.lexemes(), number) == null
                && line.token(number).end() < figure.end()) {
            number++;
        }
        Numeral numeral = Numerals.read(line.lexemes(), number);
        if (numeral == null || numeral.span().end() > figure.end()) {
            return figure;
        }
        int after = line.isHyphen(numeral.end()) ? numeral.end() + 1 : numeral.end();
        boolean ends = numeral.span().end() == figure.end();
        if (number > first) {
            return ends ? new Span(figure.start(), line.token(number - 1).end()) : figure;
        }
        return ends || !line.has(after) ? figure : new Span(line.token(after).start(), figure.end());
    }

    /** The nearest figure with a unit of its own that is the same. */
    private static Span model(List<Quantity> figures, int index) {
        String unit = figures.get(index).unit();
        for (int distance = 1; distance < figures.size(); distance++) {
            for (int at : new int[] {index - distance, index + distance}) {
                if (at >= 0 && at < figures.size() && isModel(figures.get(at), unit)) {
                    return figures.get(at).span();
                }
            }
        }
        return null;
    }

    private static boolean isModel(Quantity figure, String unit) {
        return figure.unit().equals(unit) && !figure.rule().equals("ellipsis");
    }
}
