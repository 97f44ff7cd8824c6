package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The values that a figure allows.
 *
 * @param low the least, or null where there is none
 * @param high the greatest, or null where there is none
 * @param lowOpen whether {@code low} itself is left out
 * @param highOpen whether {@code high} itself is left out
 */
record Bounds(BigDecimal low, BigDecimal high, boolean lowOpen, boolean highOpen) {
    /** "Almost 200" is 180 to 200. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    /** Exactly what is said: "more than 50" leaves 50 out, and a bare 50 is 50. */
    static Bounds strict(Figure figure) {
        BigDecimal low = figure.value() != null ? figure.value() : figure.low();
        BigDecimal high = figure.value() != null ? figure.value() : figure.high();
        return switch (figure.modifier()) {
            case MORE_THAN -> new Bounds(low, null, true, false);
            case AT_LEAST -> new Bounds(low, null, false, false);
            case LESS_THAN -> new Bounds(null, high, false, true);
            case AT_MOST -> new Bounds(null, high, false, false);
            case ALMOST -> new Bounds(low.multiply(NEARLY_ALL), high, false, false);
            case ABOUT, EXACT, RANGE -> new Bounds(low, high, false, false);
        };
    }

    /** What an editor reads in: a rounded figure stands for what rounds to it, "about" for twice as much. */
    static Bounds tolerant(Figure figure) {
        Bounds strict = strict(figure);
        if (figure.value() == null) {
            return strict;
        }
        BigDecimal slack = halfOfLastPlace(figure.value());
        return switch (figure.modifier()) {
            case EXACT -> around(figure.value(), slack);
            case ABOUT -> around(figure.value(), slack.multiply(BigDecimal.valueOf(2)));
            default -> strict;
        };
    }

    private static Bounds around(BigDecimal value, BigDecimal slack) {
        return new Bounds(value.subtract(slack), value.add(slack), false, false);
    }

    /** Half a unit of the last place that is not 0; nothing for a figure below 100 or written to the unit. */
    private static BigDecimal halfOfLastPlace(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        boolean round = bare.scale() < 0 && value.abs().compareTo(BigDecimal.valueOf(100)) >= 0;
        return round
                ? BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).divide(BigDecimal.valueOf(2), RoundingMode.UP)
                : BigDecimal.ZERO;
    }

    boolean meets(Bounds other) {
        return reaches(low, lowOpen, other.high, other.highOpen) && reaches(other.low, other.lowOpen, high, highOpen);
    }

    private static boolean reaches(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {
        if (low == null || high == null) {
            return true;
        }
        int order = low.compareTo(high);
        return order < 0 || order == 0 && !lowOpen && !highOpen;
    }

    boolean isOpen() {
        return low == null || high == null;
    }
}
