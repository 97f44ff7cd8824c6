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

/** A total, a colon and all its parts, the last after "and": "45 people: 20 in the city and 25 in the villages". */
final class Totals implements Sum {
    private static final int MOST_PARTS = 20;

    @Override
    public void check(Passage passage, List<Check> into) {
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (passage.between(i, i + 1).contains(":") && isCount(passage.figure(i))) {
                total(passage, i, into);
            }
        }
    }

    private static void total(Passage passage, int total, List<Check> into) {
        int last = passage.size() - 1;
        if (last - total > MOST_PARTS) {
            return;
        }
        for (int i = total + 1; i <= last; i++) {
            boolean joined = i == total + 1 || isJoined(passage.between(i - 1, i), i == last);
            if (!isCount(passage.figure(i)) || !joined || passage.figure(i).restates() != null) {
                return;
            }
        }
        add(passage, total, last, into);
    }

    private static boolean isJoined(List<String> between, boolean last) {
        return last ? between.contains("and") : between.contains(",") || between.contains(";");
    }

    /** A counted noun or a bare number, no measure and no money. */
    private static boolean isCount(Quantity figure) {
        return Units.dimension(figure.unit()) == null && !figure.unit().equals("year of age");
    }

    private static void add(Passage passage, int total, int last, List<Check> into) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        List<Span> spans = new ArrayList<>(List.of(passage.figure(total).span()));
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = total + 1; i <= last; i++) {
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
        String words = parts.stream().map(Rounding::shown).collect(Collectors.joining(" + ")) + " = "
                + Rounding.shown(sum) + "; the text has " + passage.words(total);
        boolean holds = new Interval(low, high).meets(Rounding.counted(passage.figure(total)));
        into.add(new Check(Kind.TOTAL, holds, spans, words));
    }
}
