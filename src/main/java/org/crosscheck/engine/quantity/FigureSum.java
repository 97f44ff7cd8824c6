package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.Quantity.Modifier;

/** An order of magnitude told by its digits: "a six-figure sum", "seven figures". Thread-safe. */
final class FigureSum {
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    private FigureSum() {}

    static void read(Line line, Draft draft) {
        int at = line.isHyphen(draft.end) ? draft.end + 1 : draft.end;
        boolean figures = line.is(at, "figure") || line.is(at, "figures");
        if (!figures || !draft.isBare() || draft.value == null || !draft.numeral.isInt()) {
            return;
        }
        int digits = draft.value.intValue();
        if (digits >= FEWEST && digits <= MOST) {
            draft.value = null;
            draft.low = BigDecimal.TEN.pow(digits - 1);
            draft.high = BigDecimal.TEN.pow(digits);
            draft.modifier = Modifier.ABOUT;
            draft.measure(Measure.COUNT, "", at + 1, "vague");
            int end = NounPhrase.end(line, draft.end, FEWEST, null);
            draft.noun = end > draft.end ? line.words(draft.end, end) : null;
        }
    }
}
