package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Span;

/**
 * A total, a colon and all its parts, the last after "and": "45 people: 20 in the city and 25 in the villages"; "a total of"
 * and the parts; or the parts, and then "a total of".
 */
final class Totals implements Sum {
    private static final int MOST_PARTS = 20;
    /** Words between a total and its colon. */
    private static final int SOON = 5;

    @Override
    public void check(Passage passage, List<Check> into) {
        for (int i = 0; i + 2 < passage.size(); i++) {
            boolean listed = opensList(passage.between(i, i + 1)) || isTotalOf(passage, i);
            if (listed && isCount(passage.figure(i))) {
                total(passage, i, into);
            }
        }
        for (int i = 2; i < passage.size(); i++) {
            List<String> before = passage.between(i - 1, i);
            int total = before.indexOf("total");
            boolean summed = before.contains(",")
                    && total >= 0
                    && before.indexOf("of") == total + 1
                    && Ties.endsWith(before, "total");
            if (summed && isCount(passage.figure(i))) {
                summedUp(passage, i, into);
            }
        }
    }

    /** "20 men and 25 women, a total of 45": every figure before the total in the sentence is a part. */
    private static void summedUp(Passage passage, int total, List<Check> into) {
        for (int i = 0; i < total; i++) {
            boolean joined = i == 0 || isJoined(passage.between(i - 1, i), i == total - 1);
            if (!isCount(passage.figure(i), passage.figure(total))
                    || !joined
                    || passage.figure(i).counted() == null
                    || isTied(passage, i)) {
                return;
            }
        }
        add(passage, total, 0, total - 1, into);
    }

    private static boolean isTied(Passage passage, int i) {
        return passage.figure(i).restates() != null
                || passage.figure(i).counted().partOf() != null;
    }

    private static void total(Passage passage, int total, List<Check> into) {
        int last = passage.size() - 1;
        if (last - total > MOST_PARTS) {
            return;
        }
        for (int i = total + 1; i <= last; i++) {
            boolean joined = i == total + 1 || isJoined(passage.between(i - 1, i), i == last);
            if (!isCount(passage.figure(i), passage.figure(total))
                    || !joined
                    || passage.figure(i).restates() != null) {
                return;
            }
        }
        add(passage, total, total + 1, last, into);
    }

    private static boolean isJoined(List<String> between, boolean last) {
        return last ? between.contains("and") : between.contains(",") || between.contains(";");
    }

    /** "a total of 30 died, 12 in the city, ten in the hills and eight at sea". */
    private static boolean isTotalOf(Passage passage, int i) {
        boolean opens = Ties.endsWith(passage.before(i), "total")
                && passage.between(i, i + 1).contains(",");
        for (int part = i + 1; opens && part < passage.size(); part++) {
            opens = isSame(passage.figure(part), passage.figure(i));
        }
        return opens;
    }

    /** Whether a part counts just what its total does, and the same happened to it. */
    private static boolean isSame(Quantity part, Quantity total) {
        boolean unit = part.unit().isEmpty() || part.unit().equals(total.unit());
        String done = predicate(part);
        return unit
                && (part.counted() == null || part.counted().partOf() == null)
                && (done == null || done.equals(predicate(total)));
    }

    private static String predicate(Quantity figure) {
        return figure.counted() == null ? null : figure.counted().predicate();
    }

    /** A colon soon after the total, with no comma before it. */
    private static boolean opensList(List<String> between) {
        int colon = between.indexOf(":");
        int comma = between.indexOf(",");
        return colon >= 0 && colon <= SOON && (comma < 0 || comma > colon);
    }

    /** Whether a figure counts what the total counts, or people of some kind where that counts people. */
    private static boolean isCount(Quantity part, Quantity total) {
        boolean alike = part.unit().isEmpty()
                || part.unit().equals(total.unit())
                || total.unit().isEmpty()
                || total.unit().equals("people");
        return alike && isCount(part);
    }

    /** A counted noun or a bare number, no measure and no money. */
    private static boolean isCount(Quantity figure) {
        return Units.dimension(figure.unit()) == null && !figure.unit().equals("year of age");
    }

    private static void add(Passage passage, int total, int first, int last, List<Check> into) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        List<Span> spans = new ArrayList<>(List.of(passage.figure(total).span()));
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Interval part = Rounding.counted(passage.figure(i));
            if (part.isOpen()) {
                return;
            }
            low = low.add(part.low());
            high = high.add(part.high());
            sum = sum.add(passage.figure(i).value());
            parts.add(passage.figure(i).value());
            spans.add(passage.figure(i).span());
        }
        String terms = parts.stream().map(Rounding::shown).collect(Collectors.joining(" + "));
        boolean holds = new Interval(low, high).meets(Rounding.counted(passage.figure(total)));
        into.add(new Check(
                Kind.TOTAL, holds, spans, Sentence.TOTAL, List.of(terms, Rounding.shown(sum), passage.words(total))));
    }
}
