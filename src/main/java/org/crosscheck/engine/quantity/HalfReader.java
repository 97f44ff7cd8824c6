package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.text.Numeral.Form;

/**
 * Halves and quarters of a unit: "an hour and a half", "two years and a half". Times told by such words are given in the
 * next smaller unit, where that makes them whole: half an hour is 30 minutes. Thread-safe.
 */
final class HalfReader {
    private static final Map<String, String> SMALLER =
            Map.of("minute", "second", "hour", "minute", "day", "hour", "year", "month");
    private static final Map<String, Integer> PARTS = Map.of("minute", 60, "hour", 60, "day", 24, "year", 12);

    private HalfReader() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft half = drafts.get(i);
            if (half.isBare() && half.numeral.form() == Form.FRACTION && line.is(half.first - 1, "and")) {
                Draft whole = i > 0 ? drafts.get(i - 1) : null;
                if (whole != null
                        && whole.end == half.first - 1
                        && whole.measure == Measure.UNIT
                        && whole.value != null) {
                    whole.value = whole.value.add(half.value);
                    whole.end = half.end;
                    whole.rule = "compound";
                    drafts.remove(i--);
                } else {
                    afterArticle(line, half);
                }
            }
        }
        drafts.forEach(draft -> wholeTime(line, draft));
    }

    /** "an hour and a half". */
    private static void afterArticle(Line line, Draft half) {
        Match<String> unit = Units.measureAt(line, half.first - 2);
        boolean one = line.is(half.first - 3, "a") || line.is(half.first - 3, "an");
        if (unit != null && one && unit.end() == half.first - 1) {
            half.value = half.value.add(BigDecimal.ONE);
            half.first -= 3;
            half.measure(Measure.UNIT, unit.value(), half.end, "compound");
        }
    }

    private static void wholeTime(Line line, Draft draft) {
        boolean spelled = draft.numeral.form() == Form.FRACTION
                || draft.numeral.form() == Form.WORDS
                || draft.rule.equals("compound");
        if (!spelled
                || draft.value == null
                || draft.value.stripTrailingZeros().scale() <= 0
                || line.isDigits(draft.numeral.end() - 1)) {
            return;
        }
        Integer parts = PARTS.get(draft.unit);
        BigDecimal whole = parts == null
                ? null
                : draft.value.multiply(BigDecimal.valueOf(parts)).stripTrailingZeros();
        if (whole != null && whole.scale() <= 0) {
            draft.value = whole;
            draft.unit = SMALLER.get(draft.unit);
        }
    }
}
