package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity.Kind;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.WordList;

/** Labels numbers that are part of a name: "row 21", "Boeing 737", "S&P 500", "+1-222-2222". Thread-safe. */
final class NameLabel {
    private static final Set<String> NUMBERED =
            WordList.shipped("quantity/numbered.txt").words();
    private static final Set<String> OPENERS =
            WordList.shipped("quantity/not-names.txt").words();

    private NameLabel() {}

    static void label(Line line, Draft draft) {
        if (draft.isQuantity() && isEscape(line, draft)) {
            draft.label(Kind.NAME, "address");
        }
        if (!draft.isBare() || draft.value == null) {
            return;
        }
        boolean digits = draft.numeral.form() == Form.DIGITS && isName(line, draft);
        if (digits || draft.numeral.form() == Form.WORDS && isCapitalName(line, draft)) {
            draft.label(Kind.NAME, "name");
        }
    }

    /** "+1-222-2222-333": before ranges are looked for. */
    static void labelChain(Line line, Draft draft) {
        if (draft.isQuantity() && Chain.at(line, draft.numeral.first()).isName()) {
            draft.label(Kind.NAME, "chain");
        }
    }

    private static boolean isName(Line line, Draft draft) {
        int at = draft.first;
        if (line.text(at).length() > 1
                && line.text(at).charAt(0) == '0'
                && line.text(at).indexOf('.') < 0) {
            return true;
        }
        if (isGeneration(line, draft)
                || line.text(at).length() >= 9 && line.text(at).indexOf(',') < 0) {
            return true;
        }
        if (counts(line, draft)) {
            return false;
        }
        if (isModel(line, draft)) {
            return true;
        }
        int before = line.isHyphen(at - 1) && line.touches(at) ? at - 2 : at - 1;
        boolean numbered = NUMBERED.contains(line.lower(before));
        boolean named = isNamePart(line, before) && line.text(at).indexOf(',') < 0;
        return (numbered || named) && draft.numeral.end() == draft.numeral.first() + 1 && draft.numeral.isInt();
    }

    /** What is left of an escaped web address: "%20and". */
    private static boolean isEscape(Line line, Draft draft) {
        return line.is(draft.first - 1, "%") && line.touches(draft.first);
    }

    /** "5G", "3D", "13F": capitals glued to the digits that are no unit. */
    private static boolean isGeneration(Line line, Draft draft) {
        String letters = line.text(draft.end);
        return line.touches(draft.end)
                && line.isWord(draft.end)
                && letters.length() <= 2
                && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    /** Whether a plural in small letters follows, with what describes it. */
    private static boolean counts(Line line, Draft draft) {
        int end = NounPhrase.end(line, draft.end, 4, draft.value);
        return end > draft.end && !line.isCapitalised(draft.end) && Singular.isPlural(line.lower(end - 1));
    }

    /** "787 Dreamliner", "90210 ZIP Code": capitals without a plural count nothing. */
    private static boolean isModel(Line line, Draft draft) {
        int end = NounPhrase.end(line, draft.end, 4, draft.value);
        return end > draft.end
                && line.isCapitalised(draft.end)
                && draft.value.compareTo(BigDecimal.ONE) > 0
                && draft.numeral.end() == draft.numeral.first() + 1
                && !Singular.isPlural(line.lower(end - 1));
    }

    /** "the Big Six", "Final Four". */
    private static boolean isCapitalName(Line line, Draft draft) {
        int at = draft.first;
        return line.isCapitalised(at) && isNamePart(line, at - 1) && !Singular.isPlural(line.lower(draft.end));
    }

    /** A capitalised word that is no usual sentence opener, or one with a capital inside ("iPhone"). */
    private static boolean isNamePart(Line line, int at) {
        String word = line.text(at);
        boolean inner = line.isWord(at) && !word.equals(word.toLowerCase(Locale.ROOT));
        String lower = line.lower(at);
        return inner && !NounPhrase.isClosed(lower) && !OPENERS.contains(lower);
    }
}
