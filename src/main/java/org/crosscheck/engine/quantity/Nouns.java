package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;

/**
 * What a figure is about, as written: the counted noun with what follows it ("targets inside Ukraine"), what a measure
 * describes ("300-mile front", "5% of the workforce"), else the subject of its clause. Thread-safe.
 */
final class Nouns {
    private static final int LONGEST = 6;
    private static final Set<String> COMPLEMENTS = Set.of(
            "of", "in", "at", "from", "on", "inside", "outside", "across", "around", "near", "to", "for", "along",
            "with", "by", "under", "over", "between", "into", "against");
    private static final Set<String> WHOLES = Set.of("of", "in", "for", "from", "to", "on", "worth");

    private Nouns() {}

    static void read(Line line, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.isQuantity() && draft.noun == null) {
                draft.noun = draft.measure == Measure.COUNT ? counted(line, draft) : measured(line, draft);
            }
        }
    }

    /** The noun's own words, the participle and the phrase after them. */
    private static String counted(Line line, Draft draft) {
        int first = Math.min(draft.numeral.end(), draft.end);
        first = line.isHyphen(first) || line.is(first, "of") ? first + 1 : first;
        int end = draft.end;
        if (line.lower(end).endsWith("ed") || line.lower(end).endsWith("ing")) {
            end++;
        }
        if (COMPLEMENTS.contains(line.lower(end))) {
            end = complement(line, end);
        }
        String own = line.words(first, end);
        return own.isEmpty() ? Clause.subject(line, draft.first) : own;
    }

    private static String measured(Line line, Draft draft) {
        int end = NounPhrase.end(line, draft.end, LONGEST, null);
        int first = line.isHyphen(draft.end) ? draft.end + 1 : draft.end;
        end = Math.max(end, NounPhrase.end(line, first, LONGEST, null));
        if (end > first && draft.measure != Measure.AGE) {
            return line.words(first, line.is(end, "of") ? complement(line, end) : end);
        }
        if (draft.measure != Measure.AGE && WHOLES.contains(line.lower(draft.end)) && isWhole(line, draft)) {
            int whole = complement(line, draft.end);
            if (whole > draft.end + 1) {
                return line.words(draft.end + 1, whole);
            }
        }
        return draft.measure == Measure.AGE ? person(line, draft) : Clause.subject(line, draft.first);
    }

    private static boolean isWhole(Line line, Draft draft) {
        return line.is(draft.end, "of")
                || draft.measure == Measure.MONEY && !line.is(draft.end, "to") && !line.is(draft.end, "from");
    }

    /** "Ann Lee, 48": the name before; "a 60-year-old man": the noun after. */
    private static String person(Line line, Draft draft) {
        int end = NounPhrase.end(line, draft.end, LONGEST, null);
        if (end > draft.end) {
            return line.words(draft.end, end);
        }
        int last = line.isWord(draft.first - 1) ? draft.first : draft.first - 1;
        int first = last;
        while (line.isCapitalised(first - 1)) {
            first--;
        }
        return first < last ? line.words(first, last) : Clause.subject(line, draft.first);
    }

    /** One past a preposition's noun phrase, its determiner included, and one "of" more. */
    private static int complement(Line line, int preposition) {
        int at = preposition + 1;
        while (line.isWord(at)
                && NounPhrase.isClosed(line.lower(at))
                && at < preposition + 3
                && !COMPLEMENTS.contains(line.lower(at))) {
            at++;
        }
        int end = NounPhrase.end(line, at, LONGEST, null);
        if (end == at) {
            return preposition;
        }
        boolean more = line.is(end, "of") && end < preposition + LONGEST;
        return more ? complement(line, end) : end;
    }
}
