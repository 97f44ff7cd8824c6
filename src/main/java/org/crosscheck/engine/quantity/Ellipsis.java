package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.WordList;

/**
 * Figures that leave their noun out: "4 people died and 14 injured", "up from 2.4 million", "around 50,000 amassed".
 * They take the noun of the figure before. Thread-safe.
 */
final class Ellipsis {
    private static final Set<String> LINKS = Set.of(
            "from", "to", "and", "or", "with", "than", "by", "another", "versus", "vs", "against", "just", "at", "for",
            ",", "but", "while", "of", "/", "-");

    /** "Double the 7,200 it was built for", "up on the 40 of May": of what was counted before. */
    private static final Set<String> REFERRING = Set.of(
            "double", "twice", "triple", "treble", "times", "half", "than", "on", "from", "with", "against", "of");

    private static final Set<String> TOLLS = Set.of("toll", "number", "numbers", "figure", "total", "tally", "count");

    /** "Three times" tells no unit of what follows. */
    private static final String TIMES = "time";

    /** The unit of "seven others": those are what was counted before. */
    private static final String OTHERS = "other";

    private static final Set<String> PERSONS =
            WordList.shipped("quantity/persons.txt").words();

    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "has", "had", "exactly");

    private static final Set<String> COORDINATES = Set.of("or", "and", ",", "/", "to");
    /** "10 x 12 feet". */
    private static final Set<String> SIDES = Set.of("x", "\u00d7", "by");

    private Ellipsis() {}

    /** A bare number shares the unit of the one after it: "7- or 8-inch", "eight or nine euros". */
    static void lookAhead(Line line, List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft bare = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (bare.isBare()
                    && bare.value != null
                    && next.isQuantity()
                    && next.measure != Measure.NONE
                    && next.measure != Measure.COUNT
                    && isCoordinate(line, bare, next)) {
                bare.measure = next.measure;
                bare.unit = next.unit;
                bare.rule = "ellipsis";
            }
        }
    }

    private static boolean isCoordinate(Line line, Draft bare, Draft next) {
        int at = line.isHyphen(bare.end) ? bare.end + 1 : bare.end;
        boolean link =
                COORDINATES.contains(line.lower(at)) || next.measure == Measure.UNIT && SIDES.contains(line.lower(at));
        if (line.is(at, "of") && line.is(at + 1, "the") && next.first == at + 2 && next.measure == Measure.MONEY) {
            return true;
        }
        return link
                && next.first == at + 1
                && fits(line, bare, next)
                && bare.numeral.form() != Form.VAGUE
                && !(line.is(at, ",") && next.measure == Measure.MONEY);
    }

    static void lookBack(Line line, List<Draft> drafts) {
        Draft before = null;
        Draft count = null;
        for (Draft draft : drafts) {
            boolean other = before != null && (before.measure == Measure.SHARE || before.unit.equals(TIMES));
            boolean ofThose = other && isOfThose(line, draft);
            before = ofThose && count != null ? count : before;
            if (draft.isBare()
                    && draft.value != null
                    && before != null
                    && !(ofThose && before != count)
                    && !before.unit.equals(TIMES)
                    && (isElliptic(line, draft) || isReferred(line, before, draft) || isParallel(line, before, draft))
                    && !isSubject(line, draft, before)
                    && fits(line, draft, before)) {
                draft.measure = before.measure;
                draft.unit = draft.unit.isEmpty() ? before.unit : (counted(before.unit) + " " + draft.unit).strip();
                draft.like = before;
                draft.predicate = draft.predicate == null && isToll(line, before.end, draft.first)
                        ? before.predicate
                        : draft.predicate;
                draft.rule = "ellipsis";
            }
            if (before != null && before.measure == Measure.COUNT && draft.unit.equals(OTHERS)) {
                draft.unit = others(before.partOf == null ? before.unit : before.partOf.unit);
            }
            boolean describes = draft.unit.equals(UnitReader.MAGNITUDE)
                    || draft.rule.equals("attributive") && before != null && before.measure == Measure.COUNT;
            boolean named =
                    draft.isQuantity() && draft.measure != Measure.NONE && !describes && !line.is(draft.first - 1, "(");
            if (named && !(draft.measure == Measure.SHARE && before != null && before.unit.equals("point"))) {
                before = draft;
                count = draft.measure == Measure.COUNT ? draft : count;
            }
        }
    }

    /** "up 5% on the 1,100 of May", "four times the 1,100", "and 69 of them": what was counted before percentages and times. */
    private static boolean isOfThose(Line line, Draft draft) {
        return isOfThem(line, draft) || draft.value != null && isOfThe(line, draft);
    }

    private static boolean isOfThe(Line line, Draft draft) {
        return line.is(draft.first - 1, "the") && REFERRING.contains(line.lower(draft.first - 2));
    }

    private static boolean isOfThem(Line line, Draft draft) {
        return line.is(draft.end, "of") && line.is(draft.end + 1, "them");
    }

    /** "two men and seven others": people, whatever the two are; "two vans and seven others": vans. */
    private static String others(String unit) {
        return PERSONS.contains(unit.substring(unit.lastIndexOf(' ') + 1)) ? "people" : unit;
    }

    /** "the number could grow to four million": what happened to those is the same. */
    private static boolean isToll(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TOLLS.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "40 a day, 5 an hour": what the unit says without its rate. */
    private static String counted(String unit) {
        int per = unit.indexOf(" per ");
        return per < 0 ? unit : unit.substring(0, per);
    }

    /** "It costs $4 and 32 is the number": no money, but what the next clause is about. */
    private static boolean isSubject(Line line, Draft draft, Draft before) {
        boolean measured = before.measure == Measure.MONEY || before.measure == Measure.UNIT;
        return measured && (line.is(draft.end, "is") || line.is(draft.end, "was"));
    }

    /** An index level is no percentage. */
    private static boolean fits(Line line, Draft draft, Draft before) {
        if (line.is(draft.first - 1, "at")) {
            return before.unit.equals("point");
        }
        return before.measure != Measure.SHARE || draft.value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /** "A score is 20 units whilst a gross is 144." */
    private static boolean isParallel(Line line, Draft before, Draft draft) {
        boolean counts = COPULAS.contains(line.lower(draft.first - 1)) && COPULAS.contains(copula(line, before));
        return counts && !line.isWord(draft.end) && before.measure == Measure.COUNT;
    }

    private static String copula(Line line, Draft draft) {
        PhraseTable.Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        return line.lower((modifier == null ? draft.first : modifier.first()) - 1);
    }

    private static boolean isReferred(Line line, Draft before, Draft draft) {
        boolean digits = draft.numeral.form() == Form.DIGITS;
        boolean them = (digits || draft.numeral.form() == Form.WORDS) && isOfThem(line, draft);
        boolean those = digits && isOfThe(line, draft) && !line.isHyphen(draft.end);
        return before.measure == Measure.COUNT && (them || those);
    }

    private static boolean isElliptic(Line line, Draft draft) {
        int at = draft.first;
        PhraseTable.Match<Quantity.Modifier> modifier = Modifiers.before(line, at);
        at = modifier == null ? at : modifier.first();
        boolean number = draft.numeral.form() == Form.DIGITS || draft.numeral.form() == Form.WORDS;
        boolean more = line.is(draft.end, "more") && !NounPhrase.isWord(line, draft.end + 1);
        return number && (more || LINKS.contains(line.lower(at - 1))) && !line.isHyphen(draft.end);
    }
}
