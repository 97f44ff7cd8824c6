package org.crosscheck.engine.quantity;

import java.util.List;

import org.crosscheck.engine.quantity.Draft.Measure;

/** Parts and shares told by two numbers and one noun: "12 of the 40 passengers", "of the 40 passengers, 12". Thread-safe. */
final class PartReader {
    private static final int LONGEST = 7;

    private PartReader() {}

    static void read(Line line, List<Draft> drafts) {
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
                return !line.isWord(at - 1) || NounPhrase.isClosed(line.lower(at - 1));
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
        return NounPhrase.isWord(line, at) && (last.endsWith("'s") || last.endsWith("\u2019s") || last.endsWith("s'"))
                || at == to - 1;
    }

    private static void join(Draft part, Draft whole) {
        part.measure(Measure.COUNT, whole.unit, part.end, "ellipsis");
        part.partOf = whole;
        part.like = whole;
    }
}
