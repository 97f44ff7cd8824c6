package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;

/** A percentage, its part and its base in one sentence, in every order. */
final class Shares implements Sum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Passage passage, List<Check> into) {
        for (int i = 0; i + 2 < passage.size(); i++) {
            orders(passage, i, into);
        }
    }

    private static void orders(Passage passage, int i, List<Check> into) {
        List<String> first = passage.between(i, i + 1);
        List<String> second = passage.between(i + 1, i + 2);
        if (passage.isPercentage(i + 2) && Ties.isOf(first) && Ties.isOr(second)) {
            share(passage, i, i + 1, i + 2, into);
        } else if (passage.isPercentage(i) && Ties.isOr(first) && Ties.isOf(second)) {
            share(passage, i + 1, i + 2, i, into);
        } else if (passage.isPercentage(i) && Ties.isOf(first) && Ties.isOr(second)) {
            share(passage, i + 2, i + 1, i, into);
        } else if (passage.isPercentage(i + 2) && Ties.endsWith(passage.before(i), "of") && Ties.isOr(second)) {
            share(passage, i + 1, i, i + 2, into);
        }
    }

    private static void share(Passage passage, int partAt, int baseAt, int percentAt, List<Check> into) {
        Quantity part = passage.figure(partAt);
        Quantity base = passage.figure(baseAt);
        Quantity percent = passage.figure(percentAt);
        boolean alike = part.unit().equals(base.unit())
                || part.unit().isEmpty()
                || base.unit().isEmpty()
                || part.rule().equals("ellipsis");
        Interval above = Rounding.counted(part);
        Interval below = Rounding.counted(base);
        boolean usable = !passage.isPercentage(partAt)
                && !passage.isPercentage(baseAt)
                && base.value().signum() > 0;
        if (!alike || !usable || above.isOpen() || below.isOpen() || below.low().signum() <= 0) {
            return;
        }
        Interval computed = new Interval(of(above.low(), below.high()), of(above.high(), below.low()));
        into.add(new Check(
                Kind.SHARE,
                computed.meets(Rounding.percentage(percent)),
                List.of(part.span(), base.span(), percent.span()),
                Sentence.SHARE,
                List.of(
                        passage.words(partAt),
                        passage.words(baseAt),
                        Rounding.shown(of(part.value(), base.value())),
                        passage.words(percentAt))));
    }

    private static BigDecimal of(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }
}
