package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.UnitConversion;
import org.crosscheck.engine.quantity.Units;

/** The values that two figures allow, in the first one's unit. */
record Ranges(Interval one, Interval other) {
    private static final double FAR = 2;

    /** Null where the units exclude each other. */
    static Ranges of(Figure one, Figure other) {
        if (isRate(one) != isRate(other)) {
            return null;
        } else if (one.unit().equals(other.unit())) {
            return new Ranges(measured(one), measured(other));
        }
        Optional<UnitConversion> conversion = UnitConversion.between(other.unit(), one.unit());
        if (conversion.isPresent()) {
            return new Ranges(measured(one), measured(other).convert(conversion.get()));
        }
        boolean counts = Units.dimension(one.unit()) == null && Units.dimension(other.unit()) == null;
        return counts ? new Ranges(measured(one), measured(other)) : null;
    }

    /** "200 patients a day": a rate is no total. */
    private static boolean isRate(Figure figure) {
        return figure.unit().contains(" per ");
    }

    /** "Thousands" says how many at least, and is said of twelve thousand too. */
    private static Interval measured(Figure figure) {
        if (figure.value() == null && figure.modifier() == Quantity.Modifier.ABOUT) {
            return new Interval(figure.low(), figure.high().multiply(BigDecimal.TEN));
        }
        return Units.dimension(figure.unit()) == null
                ? figure.interval()
                : figure.interval().ofMeasure();
    }

    boolean meet() {
        return one.meets(other);
    }

    /** "More than a million" and a hundred million meet, and are not one figure. */
    boolean far() {
        return one.isOpen() && isFar(one, other) || other.isOpen() && isFar(other, one);
    }

    private static boolean isFar(Interval open, Interval other) {
        return open.high() == null
                ? isAbove(other.low(), open.low(), FAR)
                : other.high() != null && isAbove(open.high(), other.high(), FAR);
    }

    private static boolean isAbove(BigDecimal value, BigDecimal bound, double times) {
        return value != null
                && bound != null
                && bound.signum() > 0
                && value.doubleValue() > times * bound.doubleValue();
    }

    /** Whether one leaves open what the other says: "at least 50" beside 60, beside "at least 40" and beside "up to 100". */
    boolean loose() {
        return (one.isOpen() || other.isOpen()) && !one.sameEnds(other);
    }

    /** Whether all of the first lies below the second. */
    boolean firstBelow() {
        return one.high() != null && other.low() != null && one.high().compareTo(other.low()) < 0;
    }

    /** Whether all of the second lies below the first. */
    boolean secondBelow() {
        return other.high() != null && one.low() != null && other.high().compareTo(one.low()) < 0;
    }

    /** Whether what is counted later is less. */
    boolean fall(Claim a, Claim b) {
        if (Occasion.of(a, b).days() == 0) {
            return false;
        }
        boolean aFirst = a.when().last().isBefore(b.when().last());
        Interval before = aFirst ? one : other;
        Interval after = aFirst ? other : one;
        return before.low() != null && after.high() != null && after.high().compareTo(before.low()) < 0;
    }
}
