package org.crosscheck.engine.quantity;

/** Numbers below zero: "-20", "minus thirty-six", "negative ten". A dash between words is no minus. Thread-safe. */
final class Negatives {
    private Negatives() {}

    static void read(Line line, Draft draft) {
        int before = draft.first - 1;
        before = line.isHyphen(before) && line.is(before - 1, "minus") ? before - 1 : before;
        boolean word = line.is(before, "minus") || line.is(before, "negative");
        boolean sign = (line.is(before, "-") || line.is(before, "\u2212"))
                && !line.touches(before)
                && !line.isCapitalised(before - 1)
                && (line.touches(draft.first) || !line.has(before - 1))
                && line.isDigits(draft.first);
        if ((word || sign) && draft.value != null) {
            draft.value = draft.value.negate();
            draft.first = before;
        }
    }
}
