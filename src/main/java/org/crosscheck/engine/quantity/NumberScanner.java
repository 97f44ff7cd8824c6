package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;

/** Finds the numerals of a line and the units beside them. Thread-safe. */
final class NumberScanner {
    private NumberScanner() {}

    /** A web address ends at the next space. */
    private static int addressEnd(Line line, int at) {
        int end = at + 1;
        while (line.touches(end)) {
            end++;
        }
        return end;
    }

    private static int bound(List<Draft> drafts) {
        return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end;
    }

    /** Reads what is a figure without a numeral ("in her twenties", "a litre of milk"); where to go on. */
    private static int wordsEnd(Line line, int at, List<Draft> drafts) {
        Draft draft = isArticle(line.lower(at)) ? one(line, at, bound(drafts)) : AgeDecades.scan(line, at);
        if (draft == null) {
            return at + 1;
        }
        drafts.add(draft);
        return draft.end;
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    private static Draft one(Line line, int at, int bound) {
        Draft draft = OneUnit.scan(line, at, bound);
        return draft == null ? OneCase.scan(line, at) : draft;
    }

    private static boolean opensAddress(String word) {
        return switch (word) {
            case "http", "https", "www" -> true;
            default -> false;
        };
    }

    /** One draft a numeral, in order. */
    static List<Draft> scan(Line line) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < line.size(); ) {
            if (opensAddress(line.lower(at))) {
                at = addressEnd(line, at);
                continue;
            }
            Numeral numeral = ContinentalNumber.at(line, at);
            numeral = numeral == null ? Numerals.read(line.lexemes(), at) : numeral;
            if (numeral == null) {
                at = wordsEnd(line, at, drafts);
                continue;
            }
            Draft draft = new Draft(numeral);
            Negatives.read(line, draft);
            if (numeral.form() == Numeral.Form.ORDINAL) {
                draft.label(Quantity.Kind.ORDINAL, "ordinal");
            } else {
                UnitReader.read(line, draft, bound(drafts));
            }
            Negatives.readBelowZero(line, draft);
            drafts.add(draft);
            at = Math.max(draft.end, numeral.end());
        }
        LostScale.read(line, drafts);
        return drafts;
    }
}
