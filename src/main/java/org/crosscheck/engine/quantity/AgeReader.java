package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.name.FirstNames;
import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;

/** Ages: "48-year-old", "aged 21", "Ann Lee, 48,", "six months old". Thread-safe. */
final class AgeReader {
    private static final String YEARS = "year of age";
    private static final int OLDEST = 125;
    private static final PhraseTable<String> AFTER = new PhraseTable<>(0);
    private static final Set<String> BEFORE =
            Set.of("aged", "age", "ages", "turned", "turning", "turns", "ageing", "aging");

    /** "her son Tom (7)". */
    private static final Set<String> KIN = Set.of(
            "son",
            "daughter",
            "brother",
            "sister",
            "wife",
            "husband",
            "partner",
            "mother",
            "father",
            "twin",
            "twins",
            "baby",
            "boy",
            "girl",
            "girlfriend",
            "boyfriend",
            "granddaughter",
            "grandson",
            "nephew",
            "niece",
            "cousin");

    static {
        for (String unit : new String[] {"year", "month", "week", "day"}) {
            for (String form : new String[] {
                "%ss old",
                "%s old",
                "%s-old",
                "%ss-old",
                "%s-olds",
                "%s - old",
                "%s - olds",
                "%ss - old",
                "%ss of age",
                "%s of age",
                "%s olds"
            }) {
                AFTER.add(String.format(form, unit), unit + " of age");
            }
        }
        for (String form : new String[] {"yo", "y/o", "yrs old", "yr old", "yr-old", "y.o.", "yr-olds", "yrs-old"}) {
            AFTER.add(form, YEARS);
        }
    }

    private AgeReader() {}

    static void read(Line line, Draft draft) {
        if (!draft.isQuantity()
                || draft.measure == Measure.MONEY
                || draft.measure == Measure.SHARE
                || AgeDecades.read(line, draft)) {
            return;
        }
        int at = line.isHyphen(draft.numeral.end()) ? draft.numeral.end() + 1 : draft.numeral.end();
        Match<String> old = AFTER.startingAt(line, at);
        if (old != null) {
            draft.unit = "";
            draft.measure(Measure.AGE, old.value(), old.end(), "age");
        } else if (isYearsOfAge(line, draft)) {
            draft.unit = "";
            draft.measure(Measure.AGE, YEARS, draft.end, "age");
        } else if (isHuman(draft) && AgeContext.isBoundedPlural(line, draft)) {
            draft.modifier = AgeContext.bound(line, draft);
            draft.measure(Measure.AGE, YEARS, draft.numeral.end() + 1, "age");
        } else if (draft.isBare()
                && isHuman(draft)
                && !opensRange(line, draft.end)
                && (isAfterAge(line, draft)
                        || draft.numeral.isInt() && (isApposition(line, draft) || AgeContext.isAge(line, draft)))) {
            draft.measure(Measure.AGE, YEARS, draft.end, "age");
        }
    }

    /** "at an age above 13 years", "aged 13 years". */
    private static boolean isYearsOfAge(Line line, Draft draft) {
        Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        int before = (modifier == null ? draft.first : modifier.first()) - 1;
        boolean aged = BEFORE.contains(line.lower(before))
                || line.is(draft.first - 1, "of") && line.is(draft.first - 2, "age");
        return aged && isHuman(draft) && draft.measure == Measure.UNIT && draft.unit.equals("year");
    }

    /** "aged between 11 and 16", "ages 5 to 7": a range of ages. */
    static void readRange(Line line, Draft draft) {
        int before = draft.first - 1;
        boolean ages = line.is(before, "of") && line.is(before - 1, "ages");
        before = line.is(before, "between") || line.is(before, "from") ? before - 1 : before;
        boolean human =
                draft.high != null && draft.high.intValue() < OLDEST && draft.modifier == Quantity.Modifier.RANGE;
        boolean aged =
                ages || BEFORE.contains(line.lower(before)) || line.is(before, "of") && line.is(before - 1, "age");
        if (draft.isBare() && human && aged && !line.isPlural(draft.end)) {
            draft.measure(Measure.AGE, YEARS, draft.end, "age");
        }
    }

    /** "aged 11 to 16" is read when the range is one. */
    private static boolean opensRange(Line line, int at) {
        return (line.is(at, "to") || line.isDash(at)) && line.isDigits(at + 1);
    }

    private static boolean isHuman(Draft draft) {
        return draft.value != null && draft.value.signum() > 0 && draft.value.intValue() < OLDEST;
    }

    private static boolean isAfterAge(Line line, Draft draft) {
        int before = draft.first - 1;
        Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        if (modifier != null) {
            before = modifier.first() - 1;
        }
        if (line.is(draft.first - 1, "of") && line.is(draft.first - 2, "age")) {
            before = draft.first - 1;
        }
        boolean noun = line.isWord(draft.end) && line.isPlural(draft.end);
        return !noun && (BEFORE.contains(line.lower(before)) || line.is(before, "of") && line.is(before - 1, "age"))
                || line.is(before, "the") && line.is(before - 1, "age");
    }

    /** "Ann Lee, 48," and "Ann Lee (48)". */
    private static boolean isApposition(Line line, Draft draft) {
        boolean commas = line.is(draft.first - 1, ",")
                && (line.is(draft.end, ",")
                        || line.is(draft.end, ".")
                        || line.is(draft.end, ";")
                        || !line.has(draft.end)
                        || line.is(draft.end, "and")
                        || line.is(draft.end, "from")
                        || line.is(draft.end, "of"));
        boolean brackets = line.is(draft.first - 1, "(") && line.is(draft.end, ")");
        boolean named = line.isDigits(draft.numeral.first()) || FirstNames.isKnown(line.text(draft.first - 3));
        boolean full =
                named && line.isCapitalised(draft.first - 3) || brackets && KIN.contains(line.lower(draft.first - 3));
        boolean surname = commas && line.is(draft.end, ",") && draft.value.intValue() >= 14;
        return (commas || brackets)
                && line.isCapitalised(draft.first - 2)
                && (full || surname)
                && !DateLabel.isMonth(line, draft.first - 2);
    }

    /** Where the words of age before a number begin ("women | aged 25", "players | over the age of 21"), or -1. */
    static int bearerEnd(Line line, Draft draft) {
        Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        int at = modifier == null ? draft.first : modifier.first();
        if (modifier != null && line.is(modifier.end() - 2, "age")) {
            return at;
        }
        at = line.is(at - 1, "between") || line.is(at - 1, "from") ? at - 1 : at;
        if (line.is(at - 1, "of") && line.is(at - 2, "age")) {
            at = line.is(at - 3, "the") ? at - 3 : at - 2;
            Match<Quantity.Modifier> outer = Modifiers.before(line, at);
            return outer != null ? outer.first() : line.is(at - 1, "at") ? -1 : at;
        }
        if (modifier != null && at == modifier.first() && line.isPlural(at - 1)) {
            return at;
        }
        return line.is(at - 1, "aged") && (line.isWord(at - 2) || line.is(at - 2, ",")) ? at - 1 : -1;
    }
}
