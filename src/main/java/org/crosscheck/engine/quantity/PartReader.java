package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numerals;

/** Parts and shares told by two numbers and one noun: "12 of the 40 passengers", "of the 40 passengers, 12". Thread-safe. */
final class PartReader {
    private static final int LONGEST = 7;

    private static final Set<String> THEM = Set.of("them", "whom", "which", "those");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "being");

    private PartReader() {}

    static void read(Line line, List<Draft> drafts) {
        drafts.forEach(draft -> kind(line, draft));
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft other = drafts.get(i + 1);
            if (isPart(one, other) && isOf(line, one.end, other.first)) {
                join(one, other);
            } else if (isShare(one, other) && isOf(line, one.end, other.first)) {
                one.like = other;
            } else if (isPart(other, one) && opensWithOf(line, one) && line.is(other.first - 1, ",")) {
                join(other, one);
            }
        }
    }

    /** "three of them children", "three of whom were children": what those are. */
    private static void kind(Line line, Draft draft) {
        boolean them = line.is(draft.numeral.end(), "of") && THEM.contains(line.lower(draft.numeral.end() + 1));
        if (!draft.isBare() || !them) {
            return;
        }
        int first = draft.numeral.end() + 2;
        while (BEING.contains(line.lower(first))) {
            first++;
        }
        int end = NounPhrase.end(line, first, LONGEST, draft.value);
        if (end > first && line.isPlural(end - 1) && !line.isCapitalised(first)) {
            draft.noun = line.words(first, end);
            draft.measure(Measure.COUNT, CountedNoun.singular(line, first, end), draft.end, "counted");
        }
    }

    private static boolean isPart(Draft part, Draft whole) {
        return part.isBare()
                && whole.isQuantity()
                && whole.measure == Measure.COUNT
                && part.value != null
                && whole.value != null
                && part.value.compareTo(whole.value) < 0;
    }

    private static boolean isShare(Draft share, Draft whole) {
        return share.isQuantity()
                && share.measure == Measure.SHARE
                && whole.isQuantity()
                && whole.measure == Measure.COUNT;
    }

    /** "of the", "of its", "of some": all between the two numbers. */
    private static boolean isOf(Line line, int from, int to) {
        return line.is(from, "of") && to <= from + LONGEST && isClosed(line, from + 1, to);
    }

    private static boolean opensWithOf(Line line, Draft whole) {
        for (int at = whole.first - 1; at > whole.first - LONGEST; at--) {
            if (line.is(at, "of")) {
                boolean counts = line.isDigits(at - 1) || Numerals.read(line.lexemes(), at - 1) != null;
                return !counts && (!line.isWord(at - 1) || NounPhrase.isClosed(line.lower(at - 1)));
            }
            if (!NounPhrase.isClosed(line.lower(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isClosed(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!NounPhrase.isClosed(line.lower(i)) && !line.is(i, "some") && !isOwner(line, i, to)) {
                return false;
            }
        }
        return true;
    }

    /** "of the company's 14,000 staff". */
    private static boolean isOwner(Line line, int at, int to) {
        String last = line.lower(to - 1);
        return NounPhrase.isWord(line, at) && (last.endsWith("'s") || last.endsWith("s'")) || at == to - 1;
    }

    private static void join(Draft part, Draft whole) {
        part.measure(Measure.COUNT, whole.unit, part.end, "ellipsis");
        part.partOf = whole;
        part.like = whole;
    }
}
