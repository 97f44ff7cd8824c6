package org.crosscheck.engine.quantity;

/** Numbers below zero: "-20", "minus thirty-six", "negative ten". A dash between words is no minus. Thread-safe. */
final class Negatives {
    private Negatives() {}

    static void read(Line line, Draft draft) {
        int before = draft.first - 1;
        before = line.isHyphen(before) && line.is(before - 1, "minus") ? before - 1 : before;
        boolean margin = line.is(before - 1, "or") && line.is(before - 2, "plus");
        boolean word = !margin && line.is(before, "minus") || line.is(before, "negative");
        boolean sign = (line.is(before, "-") || line.is(before, "\u2212"))
                && (!line.touches(before) || line.is(before - 1, "("))
                && !line.isCapitalised(before - 1)
                && (line.touches(draft.first) || !line.has(before - 1))
                && line.isDigits(draft.first);
        if ((word || sign) && draft.value != null) {
            draft.value = draft.value.negate();
            draft.first = before;
        }
    }

    /** "20 degrees below zero", "fell to - 20 degrees". */
    static void readBelowZero(Line line, Draft draft) {
        readApart(line, draft);
        boolean below = line.is(draft.end, "below") && line.is(draft.end + 1, "zero");
        boolean degrees = draft.unit.isEmpty()
                || "temperature".equals(Units.dimension(draft.unit))
                || draft.unit.equals("degree");
        if (below && degrees && draft.value != null && draft.value.signum() > 0) {
            draft.value = draft.value.negate();
            String unit = draft.unit.isEmpty() ? "degree" : draft.unit;
            draft.measure(Draft.Measure.UNIT, unit, draft.end + 2, "below zero");
        }
    }

    /** A minus that stands apart, where a temperature follows and a word in small letters comes before: no dash. */
    private static void readApart(Line line, Draft draft) {
        int at = draft.first - 1;
        boolean minus = (line.is(at, "-") || line.is(at, "\u2212"))
                && !line.touches(at)
                && line.isWord(at - 1)
                && !line.isCapitalised(at - 1);
        boolean temperature = "temperature".equals(Units.dimension(draft.unit)) || draft.unit.equals("degree");
        if (minus && temperature && draft.value != null && draft.value.signum() > 0) {
            draft.value = draft.value.negate();
            draft.first = at;
        }
    }
}
