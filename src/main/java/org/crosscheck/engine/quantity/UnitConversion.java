package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;

/**
 * A conversion from one unit of measure to another of the same dimension. Factors come from the units of measurement
 * library and are kept. Money is never converted: no exchange rate but an outlet's own counts. Immutable, thread-safe.
 */
public final class UnitConversion {
    private static final Map<String, Optional<UnitConversion>> KNOWN = new ConcurrentHashMap<>();

    private final BigDecimal factor;
    private final BigDecimal offset;

    private UnitConversion(BigDecimal factor, BigDecimal offset) {
        this.factor = factor;
        this.offset = offset;
    }

    /**
     * The conversion between two units named as in {@code units.txt}.
     *
     * @return empty when a unit is not one of measure, or the two measure different things
     */
    public static Optional<UnitConversion> between(String from, String to) {
        Unit<?> one = StandardUnits.of(from);
        Unit<?> other = one == null ? null : StandardUnits.of(to);
        if (other == null) {
            return Optional.empty();
        }
        return KNOWN.computeIfAbsent(from + '>' + to, key -> make(one, other));
    }

    private static Optional<UnitConversion> make(Unit<?> one, Unit<?> other) {
        try {
            UnitConverter converter = one.getConverterToAny(other);
            double offset = converter.convert(0.0);
            double factor = converter.convert(1.0) - offset;
            return Optional.of(new UnitConversion(decimal(factor), decimal(offset)));
        } catch (IncommensurableException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros();
    }

    /** The conversion of differences: 2 degrees Celsius more are 3.6 Fahrenheit more. The same where zero is zero. */
    public UnitConversion ofDifferences() {
        return offset.signum() == 0 ? this : new UnitConversion(factor, BigDecimal.ZERO);
    }

    /** A value in the other unit. */
    public BigDecimal apply(BigDecimal value) {
        return value.multiply(factor).add(offset);
    }
}
