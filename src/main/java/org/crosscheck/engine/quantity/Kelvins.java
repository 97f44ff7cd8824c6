package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.crosscheck.engine.quantity.Draft.Measure;

/** "573.15K" beside other temperatures is kelvin, no thousands; "absolute zero" is none of them. Thread-safe. */
final class Kelvins {
    private static final String KELVIN = "kelvin";

    private Kelvins() {}

    /** Whether the figure is a temperature in kelvin, which it then has. */
    static boolean read(Line line, Draft draft) {
        boolean zero = draft.value != null && draft.value.signum() == 0 && line.is(draft.first - 1, "absolute");
        if (zero) {
            draft.measure(Measure.UNIT, KELVIN, draft.end, "unit");
            draft.first--;
            return true;
        }
        int last = draft.end - 1;
        boolean thousands = line.text(last).equals("K") && line.touches(last) && line.isDigits(last - 1);
        if (thousands && speaksOfHeat(line)) {
            draft.value = new BigDecimal(line.text(last - 1).replace(",", ""));
            draft.measure(Measure.UNIT, KELVIN, draft.end, "unit");
            return true;
        }
        return false;
    }

    private static boolean speaksOfHeat(Line line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.lower(i);
            if (word.equals("\u00b0")
                    || word.startsWith("temperature")
                    || word.equals(KELVIN)
                    || word.equals("celsius")) {
                return true;
            }
        }
        return false;
    }
}
