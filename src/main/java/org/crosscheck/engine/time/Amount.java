package org.crosscheck.engine.time;

import java.math.BigDecimal;

import org.crosscheck.engine.time.TimeExpression.Type;

/** The TIMEX3 values of durations. */
final class Amount {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Amount() {}

    /** @param number how many, or null where it is vague */
    static Meaning meaning(BigDecimal number, Unit unit) {
        return Fixed.other(Type.DURATION, value(number, unit));
    }

    static String value(BigDecimal number, Unit unit) {
        if (number == null) {
            return unit.prefix() + "X" + unit.vagueLetter();
        }
        BigDecimal amount = number.multiply(BigDecimal.valueOf(unit.times));
        BigDecimal rest = amount.remainder(BigDecimal.ONE);
        if (rest.signum() == 0) {
            return unit.prefix() + plain(amount) + unit.letter;
        }
        return switch (unit) {
            case HOUR -> "PT" + whole(amount, "H") + plain(rest.multiply(SIXTY)) + "M";
            case MINUTE -> "PT" + whole(amount, "M") + plain(rest.multiply(SIXTY)) + "S";
            default -> unit.prefix() + plain(amount) + unit.letter;
        };
    }

    private static String whole(BigDecimal amount, String letter) {
        return amount.compareTo(BigDecimal.ONE) < 0 ? "" : amount.toBigInteger() + letter;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
