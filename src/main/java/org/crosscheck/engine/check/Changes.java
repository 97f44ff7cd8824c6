package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;

/** A percentage with the values it leads from and to: "fell 6% to 94 from 100", "from 100 to 94, or 6%". */
final class Changes implements Sum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Asides between ("to 94, or 3 a share, from 100") are stepped over. */
    private static final int REACH = 3;

    @Override
    public void check(Passage passage, List<Check> into) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isPercentage(i)) {
                led(passage, i, into);
                ledOn(passage, i, into);
                summedUp(passage, i, into);
            }
        }
    }

    /** "fell 6% to 94 from 100". */
    private static void led(Passage passage, int percent, List<Check> into) {
        int next = percent + 1;
        if (next >= passage.size() || !isStep(passage.between(percent, next), "to")) {
            return;
        }
        for (int from = next + 1; from < Math.min(passage.size(), next + 1 + REACH); from++) {
            if (isAlike(passage, next, from) && Ties.endsWith(passage.before(from), "from")) {
                change(passage, from, next, percent, into);
                return;
            }
        }
    }

    /** "fell 6% from 100 to 94", "fell 6%, from 100 to 94". */
    private static void ledOn(Passage passage, int percent, List<Check> into) {
        if (percent + 2 >= passage.size() || !isAlike(passage, percent + 1, percent + 2)) {
            return;
        }
        List<String> first = passage.between(percent, percent + 1);
        List<String> from = first.isEmpty() || !first.get(0).equals(",") ? first : first.subList(1, first.size());
        if (isStep(from, "from") && isStep(passage.between(percent + 1, percent + 2), "to")) {
            change(passage, percent + 1, percent + 2, percent, into);
        }
    }

    /** "from 100 to 94, or 6%", "from 100 to 94, a fall of 6%". */
    private static void summedUp(Passage passage, int percent, List<Check> into) {
        if (percent < 2
                || !isAlike(passage, percent - 2, percent - 1)
                || !isStep(passage.between(percent - 2, percent - 1), "to")
                || !Ties.endsWith(passage.before(percent - 2), "from")) {
            return;
        }
        List<String> between = passage.between(percent - 1, percent);
        boolean fall = between.size() <= 5
                && between.contains(",")
                && (between.contains("of") || between.contains("up") || between.contains("down"));
        if (Ties.isOr(between) || fall) {
            change(passage, percent - 2, percent - 1, percent, into);
        }
    }

    /** Nothing but the preposition, hedges and a sign of money. */
    private static boolean isStep(List<String> between, String preposition) {
        return !between.isEmpty() && between.get(0).equals(preposition) && Ties.endsWith(between, preposition);
    }

    private static boolean isAlike(Passage passage, int one, int other) {
        String unit = passage.figure(one).unit();
        String there = passage.figure(other).unit();
        boolean alike = unit.equals(there) || unit.isEmpty() || there.isEmpty();
        return alike && !passage.isPercentage(one) && !passage.isPercentage(other) && !unit.equals("percent");
    }

    private static void change(Passage passage, int fromAt, int toAt, int percentAt, List<Check> into) {
        Quantity from = passage.figure(fromAt);
        Quantity to = passage.figure(toAt);
        Quantity percent = passage.figure(percentAt);
        Interval old = Rounding.counted(from);
        Interval now = Rounding.counted(to);
        if (old.isOpen() || now.isOpen() || old.low().signum() <= 0 || now.low().signum() < 0) {
            return;
        }
        boolean up = to.value().compareTo(from.value()) >= 0;
        Interval computed = up
                ? new Interval(percent(old.high(), now.low()), percent(old.low(), now.high()))
                : new Interval(
                        percent(old.low(), now.high()).negate(),
                        percent(old.high(), now.low()).negate());
        into.add(new Check(
                Kind.CHANGE,
                computed.meets(Rounding.percentage(percent)),
                List.of(from.span(), to.span(), percent.span()),
                up ? Sentence.RISE : Sentence.FALL,
                List.of(
                        passage.words(fromAt),
                        passage.words(toAt),
                        Rounding.shown(percent(from.value(), to.value()).abs()),
                        passage.words(percentAt))));
    }

    private static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
