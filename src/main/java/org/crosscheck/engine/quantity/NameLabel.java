package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.quantity.Quantity.Kind;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.WordList;

/** Labels numbers that are part of a name: "row 21", "Boeing 737", "S&P 500", "+1-222-2222". Thread-safe. */
final class NameLabel {
    private static final Set<String> NUMBERED =
            WordList.shipped("quantity/numbered.txt").words();
    private static final Set<String> OPENERS =
            WordList.shipped("quantity/not-names.txt").words();

    private static final Set<String> AUXILIARIES = Set.of("were", "are", "have", "had", "died", "people");

    private static final PhraseTable<String> INDICES = new PhraseTable<>(0);

    static {
        WordList.shipped("quantity/indices.txt").rows().forEach(row -> INDICES.add(row.get(0), row.get(1)));
    }

    private NameLabel() {}

    static void label(Line line, Draft draft) {
        if (draft.isQuantity() && isEscape(line, draft)) {
            draft.label(Kind.NAME, "address");
        }
        if (draft.isQuantity() && isProperName(line, draft)) {
            draft.label(Kind.NAME, "name");
        }
        if (!draft.isBare() || draft.value == null) {
            return;
        }
        boolean digits = draft.numeral.form() == Form.DIGITS && isName(line, draft) && !countsInPlace(line, draft);
        if (digits || draft.numeral.form() == Form.WORDS && isCapitalName(line, draft)) {
            draft.label(Kind.NAME, "name");
        }
    }

    /** "+1-222-2222-333": before ranges are looked for. */
    static void labelChain(Line line, Draft draft) {
        if (draft.isQuantity() && SetPhrase.holds(line, draft.numeral.first()) || isModels(line, draft)) {
            draft.label(Kind.NAME, "name");
        }
        boolean chain = draft.isQuantity()
                && (Chain.at(line, draft.numeral.first()).isName()
                        || EmergencyNumber.is(line, draft)
                        || Designation.holds(line, draft.numeral.first())
                        || line.isDigits(draft.numeral.first()) && Telephone.holds(line, draft.numeral.first()));
        if (chain) {
            draft.label(Kind.NAME, "chain");
        }
    }

    /** "Boeing 747s": several of a model, and no seconds. */
    private static boolean isModels(Line line, Draft draft) {
        int at = draft.numeral.first();
        return draft.unit.equals("second")
                && line.is(draft.numeral.end(), "s")
                && line.isDigits(at)
                && at > 1
                && isNamePart(line, at - 1);
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
        if (isIndex(line, draft) || isDesignation(line, at) || isHouseNumbers(line, draft)) {
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

    /** "the S&P 500", "FTSE 100 firms": an index and the number in its name. */
    private static boolean isIndex(Line line, Draft draft) {
        PhraseTable.Match<String> index = INDICES.endingAt(line, draft.first);
        return index != null && Set.of(index.value().split(" ")).contains(line.text(draft.first));
    }

    /**
     * Whether digits tell one of a series from the others before a noun: "Model 3 sedans", "Phase 2 trials", "COVID -19
     * tests".
     */
    static boolean isDesignation(Line line, int at) {
        if (!line.isDigits(at)) {
            return line.isHyphen(at)
                    && line.touches(at + 1)
                    && line.isDigits(at + 1)
                    && isCapitals(line.text(at - 1))
                    && NounPhrase.isWord(line, at + 2);
        }
        if (line.isHyphen(at - 1) && line.touches(at)) {
            return isCapitals(line.text(at - 2));
        }
        boolean opens = line.is(at - 1, "building") || line.is(at - 1, "number") || line.is(at - 1, "no");
        return !opens
                && line.isCapitalised(at - 1)
                && !line.isPlural(at - 1)
                && NUMBERED.contains(line.lower(at - 1))
                && line.text(at).length() <= 2
                && NounPhrase.isWord(line, at + 1);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether numbers after a word name things ("row 21"). */
    static boolean isNumbered(String lower) {
        return NUMBERED.contains(lower);
    }

    /** What is left of an escaped web address: "%20and". */
    private static boolean isEscape(Line line, Draft draft) {
        return line.is(draft.first - 1, "%") && line.touches(draft.first);
    }

    /** "the 1200 block of Main Street". */
    private static boolean isHouseNumbers(Line line, Draft draft) {
        return line.text(draft.first).endsWith("00") && line.is(draft.end, "block") && line.is(draft.end + 1, "of");
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
        return end > draft.end && !line.isCapitalised(draft.end) && line.isPlural(end - 1);
    }

    /** "787 Dreamliner", "90210 ZIP Code": capitals without a plural count nothing. */
    private static boolean isModel(Line line, Draft draft) {
        if (Nouns.isTime(line, draft.end)
                || Countries.ofPeople(line.text(draft.end)).isPresent()) {
            return false;
        }
        int end = NounPhrase.end(line, draft.end, 8, draft.value);
        boolean priced = line.isDigits(draft.end + 1) && line.touches(draft.end + 1);
        return end > draft.end
                && !priced
                && line.isCapitalised(draft.end)
                && draft.value.compareTo(BigDecimal.ONE) > 0
                && draft.numeral.end() == draft.numeral.first() + 1
                && !line.isPlural(end - 1);
    }

    /** "off Three Mile Island", "the Seven Sisters": capitals inside a sentence that has small letters around them. */
    private static boolean isProperName(Line line, Draft draft) {
        int at = draft.numeral.first();
        boolean capital = draft.numeral.form() == Form.WORDS
                && draft.numeral.end() == at + 1
                && line.isCapitalised(at)
                && line.isCapitalised(at + 1);
        String before = line.text(at - 1);
        boolean inside = line.isWord(at - 1) && before.equals(line.lower(at - 1));
        return capital && inside && draft.measure != Draft.Measure.MONEY && !isTitle(line);
    }

    /** A headline in capitals: no longer word but those of grammar does without. */
    private static boolean isTitle(Line line) {
        for (int i = 0; i < line.size(); i++) {
            boolean small =
                    line.isWord(i) && line.text(i).length() > 3 && line.text(i).equals(line.lower(i));
            if (small && !NounPhrase.isClosed(line.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "in Leeds 40 were arrested, in York 12": a town is no model. */
    private static boolean countsInPlace(Line line, Draft draft) {
        int verb = draft.end;
        boolean clause =
                AUXILIARIES.contains(line.lower(verb)) || !line.has(verb) || line.is(verb, ".") || line.is(verb, ";");
        return clause && line.is(draft.first - 2, "in") && !NUMBERED.contains(line.lower(draft.first - 1));
    }

    /** "the Big Six", "Final Four". */
    private static boolean isCapitalName(Line line, Draft draft) {
        int at = draft.first;
        return line.isCapitalised(at) && isNamePart(line, at - 1) && !line.isPlural(draft.end);
    }

    /** A capitalised word that is no usual sentence opener, or one with a capital inside ("iPhone"). */
    private static boolean isNamePart(Line line, int at) {
        String word = line.text(at);
        boolean inner = line.isWord(at) && !word.equals(word.toLowerCase(Locale.ROOT));
        String lower = line.lower(at);
        return inner && !NounPhrase.isClosed(lower) && !OPENERS.contains(lower);
    }
}
