package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;

/** What written figures may stand for, as intervals, and how computed ones are written. Stateless. */
final class Rounding {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    /** "About", and the most that a round measure is off: a share of the figure. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** The most that a round count of thousands is off, and one of millions. */
    private static final BigDecimal THOUSANDS_OFF = new BigDecimal("0.025");

    private static final BigDecimal MILLIONS_OFF = new BigDecimal("0.05");
    /** Percentage points that "a third" or "half" is off. */
    private static final BigDecimal FRACTION_OFF = BigDecimal.valueOf(4);
    /** Below this, whole numbers are counted to the last. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);

    private Rounding() {}

    /** A measure: half of its last place either way, a tenth of it at most. */
    static Interval measured(Quantity figure) {
        return bounds(figure, halfPlace(figure.value()).min(figure.value().abs().multiply(TENTH)));
    }

    /** A count or an amount of money: whole numbers below a thousand are exact. */
    static Interval counted(Quantity figure) {
        BigDecimal value = figure.value().abs();
        if (value.stripTrailingZeros().scale() <= 0 && value.compareTo(THOUSAND) < 0) {
            return bounds(figure, BigDecimal.ZERO);
        }
        BigDecimal most = value.compareTo(MILLION) < 0 ? THOUSANDS_OFF : MILLIONS_OFF;
        return bounds(figure, halfPlace(value).min(value.multiply(most)));
    }

    /** A percentage: half of its last place, a whole point where it ends in 0; a fraction: some points. */
    static Interval percentage(Quantity figure) {
        BigDecimal value = figure.value();
        if (Passage.isFraction(figure)) {
            return bounds(figure, value.multiply(HUNDRED), FRACTION_OFF);
        }
        boolean tens = value.stripTrailingZeros().scale() < 0;
        return bounds(figure, tens ? BigDecimal.ONE : halfPlace(value));
    }

    private static Interval bounds(Quantity figure, BigDecimal tolerance) {
        return bounds(figure, figure.value(), tolerance);
    }

    private static Interval bounds(Quantity figure, BigDecimal value, BigDecimal tolerance) {
        return switch (figure.modifier()) {
            case AT_LEAST, MORE_THAN -> new Interval(value.subtract(tolerance), null);
            case AT_MOST, LESS_THAN -> new Interval(null, value.add(tolerance));
            case ALMOST -> new Interval(value.multiply(NEARLY).subtract(tolerance), value.add(tolerance));
            case ABOUT -> around(value, tolerance.max(value.abs().multiply(TENTH)));
            case EXACT, RANGE -> around(value, tolerance);
        };
    }

    private static Interval around(BigDecimal value, BigDecimal tolerance) {
        return new Interval(value.subtract(tolerance), value.add(tolerance));
    }

    private static BigDecimal halfPlace(BigDecimal value) {
        if (value.signum() == 0) {
            return HALF;
        }
        boolean decimals = value.scale() > 0 && value.abs().compareTo(THOUSAND) < 0;
        BigDecimal written = decimals ? value : value.stripTrailingZeros();
        return written.ulp().multiply(HALF);
    }

    /** A computed value with three significant figures, whole numbers in full, thousands grouped. */
    static String shown(BigDecimal value) {
        BigDecimal rounded =
                value.abs().compareTo(HUNDRED) < 0 ? value.round(SHOWN) : value.setScale(0, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
