package org.crosscheck.engine.time;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

import org.crosscheck.engine.time.TimeExpression.Type;

/**
 * A run of units up to the day of publication or from it on: "the last two weeks", "the next three years".
 *
 * @param number how many, or null where it is vague
 * @param sign -1 up to publication, 1 from it on
 */
record RunOfUnits(BigDecimal number, Unit unit, int sign) implements Meaning {

    @Override
    public Role role() {
        return Role.OTHER;
    }

    /** "The last 24 hours" reach into the day before. */
    private long wholeDays(long units) {
        return (Duration.of(units, unit.basic).toHours() + 23) / 24;
    }

    @Override
    public TimeValue in(Reference reference) {
        String value = Amount.value(number, unit);
        LocalDate published = reference.published();
        boolean whole = number != null && number.stripTrailingZeros().scale() <= 0 && number.precision() < 5;
        if (published == null || !whole) {
            return TimeValue.open(Type.DURATION, value);
        }
        LocalDate other = unit.isShorterThanDay()
                ? published.plusDays(sign * wholeDays(number.longValue()))
                : published.plus(sign * number.longValue() * unit.times, unit.basic);
        return sign < 0
                ? new TimeValue(Type.DURATION, value, other, published)
                : new TimeValue(Type.DURATION, value, published, other);
    }
}
