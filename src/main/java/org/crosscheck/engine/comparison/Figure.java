package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;

/**
 * What is particular to a figure among claims; the fields are those of {@link Quantity}. Exactly one of {@code value}
 * and the pair {@code low}, {@code high} is given.
 *
 * @param unit as in {@link Quantity#unit()}
 * @param noun what is counted, as written, or null
 * @param predicate the class of what happened to it, or null
 * @param place where, as written, or null
 * @param partOf the figure of the same article that this one is a part of, or null
 * @param trend the direction of a change, or null
 * @param restates the figure of the same article that this one converts, or null
 */
public record Figure(
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        Quantity.Modifier modifier,
        String unit,
        String noun,
        String predicate,
        String place,
        Span partOf,
        Quantity.Trend trend,
        Quantity.Status status,
        Span restates) {

    private static final String PERCENT = "percent";
    /** "A third" is said of 31 to 36 percent. */
    private static final BigDecimal WORDED = new BigDecimal("2.5");

    static Figure of(Quantity quantity) {
        Quantity.Counted counted = quantity.counted();
        return new Figure(
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.modifier(),
                quantity.unit(),
                counted == null ? null : counted.noun(),
                counted == null ? null : counted.predicate(),
                counted == null ? null : counted.place(),
                counted == null ? null : counted.partOf(),
                quantity.trend(),
                quantity.status(),
                quantity.restates());
    }

    /** The values it allows, as an editor reads it. */
    Interval interval() {
        return value == null ? new Interval(low, high) : Interval.of(value, modifier);
    }

    /** As it compares: a share told in words ("half of the drivers", "one in five") is so many percent, nearly. */
    Figure compared() {
        boolean share = unit.isEmpty() && value != null && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        if (!share) {
            return this;
        }
        BigDecimal percent = value.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return modifier == Quantity.Modifier.EXACT
                ? new Figure(
                        null,
                        percent.subtract(WORDED),
                        percent.add(WORDED),
                        Quantity.Modifier.RANGE,
                        PERCENT,
                        noun,
                        predicate,
                        place,
                        partOf,
                        trend,
                        status,
                        restates)
                : with(percent, PERCENT);
    }

    /** The same claim in another unit. */
    Figure with(BigDecimal otherValue, String otherUnit) {
        return new Figure(
                otherValue, low, high, modifier, otherUnit, noun, predicate, place, partOf, trend, status, restates);
    }

    Figure with(Quantity.Modifier otherModifier) {
        return new Figure(
                value, low, high, otherModifier, unit, noun, predicate, place, partOf, trend, status, restates);
    }

    /** Whether it is said to be more. */
    boolean isLeast() {
        return value != null && (modifier == Quantity.Modifier.MORE_THAN || modifier == Quantity.Modifier.AT_LEAST);
    }

    /** Its value, or the middle of its range. */
    double middle() {
        return value != null ? value.doubleValue() : low.add(high).doubleValue() / 2;
    }

    /** All of it but where figures that it depends on stand. */
    String wording() {
        return Arrays.asList(
                        value,
                        low,
                        high,
                        modifier,
                        unit,
                        noun,
                        predicate,
                        place,
                        partOf != null,
                        trend,
                        status,
                        restates != null)
                .toString();
    }
}
