package org.crosscheck.engine.comparison;

import java.math.BigDecimal;

import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity.Modifier;

/**
 * The values that a claim allows, taken at its word: "more than 50" leaves 50 out, and a bare 50 is 50.
 *
 * @param low the least, or null where there is none
 * @param high the greatest, or null where there is none
 * @param open whether the ends themselves are left out
 */
record Bounds(BigDecimal low, BigDecimal high, boolean open) {

    /**
     * Whether evidence bears a claim out. Who writes "more than 50" has counted hardly more than 50: that bears out "more
     * than 40", "more than 50" and "less than 60", and not "more than 60".
     */
    static boolean bearsOut(Figure evidence, Figure claim) {
        Bounds claimed = of(claim);
        if (evidence.value() == null && isRange(evidence) && isRange(claim)) {
            return claim.interval().sameEnds(evidence.interval());
        } else if (evidence.value() == null) {
            return claimed.reaches(evidence.low(), evidence.high());
        }
        boolean alike = evidence.modifier() == claim.modifier();
        Bounds allowed = alike ? new Bounds(claimed.low, claimed.high, false) : claimed;
        return evidence.modifier() == Modifier.ABOUT
                ? allowed.reaches(evidence.interval().low(), evidence.interval().high())
                : allowed.reaches(evidence.value(), evidence.value());
    }

    /** "230 to 240", no "thousands". */
    private static boolean isRange(Figure figure) {
        return figure.value() == null && figure.modifier() == Modifier.RANGE;
    }

    private static Bounds of(Figure claim) {
        BigDecimal value = claim.value();
        if (value == null) {
            return new Bounds(claim.low(), claim.high(), false);
        }
        Interval about = claim.interval();
        return switch (claim.modifier()) {
            case MORE_THAN -> new Bounds(value, null, true);
            case AT_LEAST -> new Bounds(value, null, false);
            case LESS_THAN -> new Bounds(null, value, true);
            case AT_MOST -> new Bounds(null, value, false);
            case ALMOST, ABOUT -> new Bounds(about.low(), about.high(), false);
            case EXACT, RANGE -> new Bounds(value, value, false);
        };
    }

    private boolean reaches(BigDecimal from, BigDecimal to) {
        return isBelow(low, to) && isBelow(from, high);
    }

    private boolean isBelow(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return true;
        }
        int order = one.compareTo(other);
        return order < 0 || order == 0 && !open;
    }
}
