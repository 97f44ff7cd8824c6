package org.crosscheck.engine.quantity;

import java.util.List;

import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;

/** Clauses that leave verb and noun out: "Poland took 1,500 refugees, Germany 600 and Norway 30". Thread-safe. */
final class Gapping {
    private static final int LONGEST_NAME = 4;

    private Gapping() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft draft = drafts.get(i);
            int name = name(line, draft.first);
            boolean gap = name < draft.first && isLinked(line, before, name);
            if (gap && isNumber(line, draft, name) && before.measure == Measure.COUNT && ends(line, draft)) {
                draft.kind = Quantity.Kind.QUANTITY;
                Draft full = before.like == null ? before : before.like;
                draft.measure(Measure.COUNT, before.unit, draft.end, "ellipsis");
                draft.predicate = before.predicate;
                draft.like = full;
                draft.noun = line.words(full.numeral.end(), full.end) + ", " + line.words(name, draft.first);
            }
        }
    }

    /** "Chile grew 5%, Peru 3%", "rent is $40, board $30": the words between two measures, after a comma or "and"; or null. */
    static String name(Line line, Draft before, Draft draft) {
        Match<Modifier> modifier = Modifiers.before(line, draft.first);
        int end = modifier == null ? draft.first : modifier.first();
        int first = end;
        while (first > end - LONGEST_NAME && isNoun(line, first - 1)) {
            first--;
        }
        if (line.lower(end - 1).endsWith("ed")) {
            return null;
        }
        int open = line.is(first - 1, "the") ? first - 1 : first;
        boolean measures = before.isQuantity() && before.measure != Measure.COUNT && before.measure != Measure.NONE;
        return first < end && measures && isLinked(line, before, open) ? line.words(first, end) : null;
    }

    /** No verb: "$4 a year and raise $9". */
    private static boolean isNoun(Line line, int at) {
        boolean change = TrendReader.isVerb(line.lower(at)) || TrendReader.isChange(line.lower(at));
        return NounPhrase.isWord(line, at) && !change && Predicates.classAt(line, at) == null;
    }

    /** A bare number, also one that was taken for part of a country's name. */
    private static boolean isNumber(Line line, Draft draft, int name) {
        boolean country = draft.kind == Quantity.Kind.NAME
                && Countries.named(line.words(name, draft.first)).isPresent();
        return draft.value != null && (draft.isBare() || country);
    }

    private static boolean ends(Line line, Draft draft) {
        return !line.isWord(draft.end) || line.is(draft.end, "and");
    }

    /** Where the capitalised name right before a number begins. */
    private static int name(Line line, int number) {
        int first = number;
        while (first > number - LONGEST_NAME && line.isCapitalised(first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isLinked(Line line, Draft before, int name) {
        int at = name - 1;
        at = line.is(at, "and") ? at - 1 : at;
        at = line.is(at, ",") || line.is(at, ";") ? at - 1 : at;
        return at < name - 1 && at == before.end - 1;
    }
}
