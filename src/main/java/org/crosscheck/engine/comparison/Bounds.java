package org.crosscheck.engine.comparison;

import java.math.BigDecimal;

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
}
