package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.List;

import org.crosscheck.engine.text.WordList;

/**
 * An abbreviation that holds a unit and a number of it: "bcm" is a billion cubic metres. From {@code scaled-units.txt}.
 * Immutable.
 *
 * @param unit as {@code units.txt} names it
 * @param factor how many of it one stands for
 */
record ScaledUnit(String unit, BigDecimal factor) {
    private static final PhraseTable<ScaledUnit> FORMS = new PhraseTable<>(Integer.MAX_VALUE);

    static {
        for (List<String> row : WordList.shipped("quantity/scaled-units.txt").rows()) {
            FORMS.add(row.get(0), new ScaledUnit(row.get(1), new BigDecimal(row.get(2))));
        }
    }

    /** The abbreviation that begins at a lexeme, or null. */
    static PhraseTable.Match<ScaledUnit> at(Line line, int at) {
        return FORMS.startingAt(line, at);
    }

    /** Gives a figure the unit, and its value in it. */
    void measure(Draft draft, int end) {
        draft.value = draft.value.multiply(factor);
        draft.measure(Draft.Measure.UNIT, unit, end, "unit");
    }
}
