package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.WordList;

/** "Pounds": money where the sentence speaks of money or the number is huge, weight otherwise. Thread-safe. */
final class PoundReader {
    private static final Set<String> MONEY_WORDS =
            WordList.shipped("quantity/money-words.txt").words();
    private static final BigDecimal HUGE = BigDecimal.valueOf(500_000);

    private PoundReader() {}

    static void read(Line line, Draft draft, int at) {
        if (!line.is(at, "pound") && !line.is(at, "pounds") && !line.is(at, "pounder")) {
            return;
        }
        boolean attributive = !line.is(at, "pounds") && NounPhrase.isWord(line, at + 1);
        BigDecimal value = draft.value == null ? draft.low : draft.value;
        boolean weighed = draft.value == null && line.is(at + 1, "of");
        boolean vague = draft.value == null && !weighed && !attributive;
        boolean money = attributive ? MONEY_WORDS.contains(line.lower(at + 1)) : vague || speaksOfMoney(line);
        if (money || !weighed && value.compareTo(HUGE) >= 0) {
            draft.measure(Measure.MONEY, "GBP", at + 1, "money");
        } else {
            draft.measure(Measure.UNIT, "pound-mass", at + 1, "unit");
        }
    }

    private static boolean speaksOfMoney(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (MONEY_WORDS.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
