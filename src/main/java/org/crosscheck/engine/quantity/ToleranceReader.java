package org.crosscheck.engine.quantity;

import java.util.List;

import org.crosscheck.engine.quantity.Quantity.Modifier;

/** "4.5 ± 0.3 mm", "50 plus or minus 3": one figure, said to be about right. Thread-safe. */
final class ToleranceReader {
    private ToleranceReader() {}

    static void join(Line line, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft value = drafts.get(i);
            Draft tolerance = drafts.get(i + 1);
            boolean both =
                    value.isQuantity() && tolerance.isQuantity() && value.value != null && tolerance.value != null;
            boolean fits =
                    both && (value.unit.isEmpty() || value.unit.equals(tolerance.unit) || tolerance.unit.isEmpty());
            if (fits && signEnd(line, value.end) == tolerance.first) {
                if (value.unit.isEmpty()) {
                    value.measure = tolerance.measure;
                    value.unit = tolerance.unit;
                }
                value.end = tolerance.end;
                value.modifier = Modifier.ABOUT;
                value.rule = "tolerance";
                drafts.remove(i + 1);
            }
        }
    }

    /** Where the tolerance begins after "±", "+/-", "plus or" or "give or take" that begins at a lexeme; 0 where none does. */
    private static int signEnd(Line line, int at) {
        if (line.is(at, "\u00b1")) {
            return at + 1;
        }
        boolean signs = line.is(at, "+") && line.is(at + 1, "/") && line.is(at + 2, "-");
        boolean given = line.is(at, "give") && line.is(at + 1, "or") && line.is(at + 2, "take");
        boolean minus = line.is(at, "plus") && line.is(at + 1, "or") && line.is(at + 2, "minus");
        return minus || signs || given ? at + 3 : 0;
    }
}
