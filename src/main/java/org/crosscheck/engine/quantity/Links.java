package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.quantity.Quantity.Status;

/** What one figure is to the one before it: a conversion of it in brackets, or a part of it. Thread-safe. */
final class Links {
    private static final Set<String> PARTS = Set.of("including", "includes", "among", "included", "comprising");
    private static final Set<String> THEM = Set.of("them", "whom", "which", "those");

    private Links() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft draft = drafts.get(i);
            if (!before.isQuantity() || !draft.isQuantity()) {
                continue;
            }
            if (converts(line, before, draft)) {
                draft.restates = before;
                draft.modifier =
                        isBound(before.modifier) && draft.modifier == Modifier.EXACT ? before.modifier : draft.modifier;
                draft.noun = before.noun;
                draft.predicate = before.predicate;
                draft.place = before.place;
                draft.status = before.status;
                RateReader.pastBracket(line, before, draft);
            } else if (before.partOf != null && Coordination.isCoordinate(line, before, draft)) {
                draft.partOf = before.partOf;
            } else if (before.partOf == null && isWhole(line, before, draft)) {
                before.partOf = draft;
            } else if (draft.partOf == null && isPart(line, before, draft)) {
                draft.partOf = whole(drafts, i);
            }
        }
        for (Draft draft : drafts) {
            if (draft.partOf != null) {
                inherit(draft, draft.partOf);
            }
        }
    }

    /** What is said of the whole is said of its part. */
    private static void inherit(Draft part, Draft whole) {
        part.predicate = part.predicate == null ? whole.predicate : part.predicate;
        part.place = part.place == null ? whole.place : part.place;
        part.status = part.status == Status.STATED ? whole.status : part.status;
    }

    /** "15 people, including two women and three men"; "12 of the 40 guests were hurt, two of them badly". */
    private static Draft whole(List<Draft> drafts, int part) {
        Draft before = drafts.get(part - 1);
        Draft outer = part > 1 ? drafts.get(part - 2) : before;
        boolean side = before.partOf != null && before.end + 2 >= drafts.get(part).first;
        return side ? before.partOf : outer.partOf == before ? outer : before;
    }

    /** "12.4 miles (20km)", "350 million dollars (£261 million)". */
    private static boolean converts(Line line, Draft before, Draft draft) {
        int open = draft.first - 1;
        Match<Modifier> modifier = Modifiers.before(line, draft.first);
        open = modifier == null ? open : modifier.first() - 1;
        boolean bracket = (line.is(open, "(") || line.is(open, "[")) && open >= before.end && open <= before.end + 2;
        if (!bracket || before.unit.equals(draft.unit)) {
            return false;
        }
        boolean money = before.measure == Measure.MONEY && draft.measure == Measure.MONEY
                || before.isBare()
                        && draft.measure == Measure.MONEY
                        && before.numeral.end() > before.numeral.first() + 1;
        return money || UnitConversion.between(before.unit, draft.unit).isPresent();
    }

    /** A bound holds for both renderings; "about" says nothing that rounding does not. */
    private static boolean isBound(Modifier modifier) {
        return modifier != Modifier.EXACT && modifier != Modifier.ABOUT && modifier != Modifier.RANGE;
    }

    /** "15 people, including two children", "20 people, three of them children", "20 people, three children among them". */
    private static boolean isPart(Line line, Draft before, Draft draft) {
        if (before.measure != Measure.COUNT && !before.isBare() || draft.measure == Measure.MONEY) {
            return false;
        }
        for (int i = draft.first - 1; i >= Math.max(before.end, draft.first - 4); i--) {
            if (PARTS.contains(line.lower(i))) {
                return true;
            }
        }
        return isThem(line, draft.numeral.end(), "of")
                || isThem(line, draft.end, "among")
                || line.is(draft.end, "included");
    }

    /** "Two children were among the 14 dead". */
    private static boolean isWhole(Line line, Draft before, Draft draft) {
        boolean counts = before.measure == Measure.COUNT && (draft.measure == Measure.COUNT || draft.isBare());
        boolean larger = before.value != null && draft.value != null && before.value.compareTo(draft.value) < 0;
        int at = draft.first - 1;
        while (at > before.end && !line.is(at, "among")) {
            at = NounPhrase.isDeterminer(line.lower(at)) || Modifiers.before(line, at + 1) != null
                    ? at - 1
                    : before.end;
        }
        return counts && larger && line.is(at, "among");
    }

    /** "including". */
    static boolean opensPart(String word) {
        return PARTS.contains(word);
    }

    private static boolean isThem(Line line, int at, String preposition) {
        return line.is(at, preposition) && THEM.contains(line.lower(at + 1));
    }
}
