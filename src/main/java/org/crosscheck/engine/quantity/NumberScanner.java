package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;

/** Finds the numerals of a line and the units beside them. Thread-safe. */
final class NumberScanner {
    private NumberScanner() {}

    /** One draft a numeral, in order. */
    static List<Draft> scan(Line line) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < line.size(); ) {
            Numeral numeral = Numerals.read(line.lexemes(), at);
            if (numeral == null) {
                at++;
                continue;
            }
            Draft draft = new Draft(numeral);
            Negatives.read(line, draft);
            if (numeral.form() == Numeral.Form.ORDINAL) {
                draft.label(Quantity.Kind.ORDINAL, "ordinal");
            } else {
                UnitReader.read(line, draft);
            }
            drafts.add(draft);
            at = Math.max(draft.end, numeral.end());
        }
        return drafts;
    }
}
