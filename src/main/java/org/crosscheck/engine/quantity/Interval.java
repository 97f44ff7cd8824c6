package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.crosscheck.engine.quantity.Quantity.Modifier;

/**
 * The values that a figure allows: "at least 50" is 50 and up, "more than 50" what lies above it, "almost 200" is 180 to 200,
 * "about 120" is what rounds to 120, a bare round figure tolerates half of its last significant place; of a figure with one
 * significant digit no more than a fifth and a tenth. Immutable.
 *
 * @param low the lower end, or null where there is none
 * @param high the upper end, or null where there is none
 * @param strict whether the ends themselves are not allowed
 */
public record Interval(BigDecimal low, BigDecimal high, boolean strict) {
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");
    private static final BigDecimal ROUND = new BigDecimal("0.1");
    private static final BigDecimal LOOSE = new BigDecimal("0.2");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** An interval with its ends. */
    public Interval(BigDecimal low, BigDecimal high) {
        this(low, high, false);
    }

    /** The interval of a figure, in the figure's own unit. */
    public static Interval of(Quantity figure) {
        BigDecimal value = figure.value();
        return value == null ? new Interval(figure.low(), figure.high()) : of(value, figure.modifier());
    }

    /** The interval of one value that is said to be so exact. */
    public static Interval of(BigDecimal value, Modifier modifier) {
        return switch (modifier) {
            case AT_LEAST -> new Interval(value, null);
            case MORE_THAN -> new Interval(value, null, true);
            case AT_MOST -> new Interval(null, value);
            case LESS_THAN -> new Interval(null, value, true);
            case ALMOST -> sorted(value.multiply(NEARLY_ALL), value);
            case ABOUT -> around(value, lastPlace(value).min(share(value, LOOSE)));
            case EXACT, RANGE -> around(value, isRound(value) ? half(value) : BigDecimal.ZERO);
        };
    }

    /** Half of the last significant place, and no more than a tenth: "100 people" are not 140. */
    private static BigDecimal half(BigDecimal value) {
        return lastPlace(value).multiply(HALF).min(share(value, ROUND));
    }

    private static BigDecimal share(BigDecimal value, BigDecimal share) {
        return value.abs().multiply(share);
    }

    private static Interval around(BigDecimal value, BigDecimal tolerance) {
        return new Interval(value.subtract(tolerance), value.add(tolerance));
    }

    private static Interval sorted(BigDecimal one, BigDecimal other) {
        return new Interval(one.min(other), one.max(other));
    }

    /** One in the last significant place: 100 for 1,200; 0.1 for 12.4; 1 for 7. */
    private static BigDecimal lastPlace(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : value.stripTrailingZeros().ulp();
    }

    /** A whole number that ends in zeros, 100 or more: nobody counted 50,000 people one by one. */
    private static boolean isRound(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.valueOf(100)) >= 0
                && value.stripTrailingZeros().scale() < 0;
    }

    /** Whether some value is allowed by both. */
    public boolean meets(Interval other) {
        boolean ends = !strict && !other.strict;
        return reaches(high, other.low, ends) && reaches(other.high, low, ends);
    }

    private static boolean reaches(BigDecimal high, BigDecimal low, boolean ends) {
        return high == null || low == null || high.compareTo(low) >= (ends ? 0 : 1);
    }

    /** Whether one end is missing. */
    public boolean isOpen() {
        return low == null || high == null;
    }

    /** Whether both have the same ends. */
    public boolean sameEnds(Interval other) {
        return strict == other.strict && sameEnd(low, other.low) && sameEnd(high, other.high);
    }

    private static boolean sameEnd(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** What is measured and not counted is rounded to the last digit that is given: 12.4 % is 12.37 % and 12.44 %. */
    public Interval ofMeasure() {
        boolean exact = low != null && high != null && low.compareTo(high) == 0;
        if (!exact) {
            return this;
        }
        BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(0, low.scale())).multiply(HALF);
        return new Interval(low.subtract(half), high.add(half), true);
    }

    /** The interval in another unit. */
    public Interval convert(UnitConversion conversion) {
        return new Interval(
                low == null ? null : conversion.apply(low), high == null ? null : conversion.apply(high), strict);
    }
}
