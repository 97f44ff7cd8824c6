package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.WordList;

/** An article that counts one case: "the clinic reported a death", "doctors confirmed a suspected case". Thread-safe. */
final class OneCase {
    private static final Set<String> RECORDS =
            WordList.shipped("quantity/recording-verbs.txt").words();
    private static final Set<String> CASES = Set.of("case", "death", "fatality", "infection", "patient", "casualty");
    private static final int MOST_ADJECTIVES = 3;

    private OneCase() {}

    /** The figure that the article at a lexeme opens, or null. */
    static Draft scan(Line line, int at) {
        if (!RECORDS.contains(line.lower(at - 1))) {
            return null;
        }
        for (int noun = at + 1; noun <= at + MOST_ADJECTIVES && NounPhrase.isWord(line, noun); noun++) {
            if (CASES.contains(line.lower(noun))) {
                return new Draft(
                        new Numeral(at, at + 1, line.token(at).span(), BigDecimal.ONE, null, Numeral.Form.WORDS));
            }
        }
        return null;
    }
}
