package org.crosscheck.engine.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Fractions that are one character. Stateless. */
final class VulgarFraction {
    private static final String SIGNS =
            "\u00bd\u2153\u2154\u00bc\u00be\u2155\u2156\u2157\u2158\u2159\u215a\u2150\u215b\u215c\u215d\u215e\u2151\u2152";
    private static final int[][] PARTS = {
        {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 7}, {1, 8}, {3, 8},
        {5, 8}, {7, 8}, {1, 9}, {1, 10}
    };

    private VulgarFraction() {}

    /** Its value, or null when the character is no fraction. */
    static BigDecimal value(char sign) {
        int index = SIGNS.indexOf(sign);
        return index < 0 ? null : divide(PARTS[index][0], BigDecimal.valueOf(PARTS[index][1]));
    }

    static BigDecimal divide(long part, BigDecimal whole) {
        return divide(BigDecimal.valueOf(part), whole);
    }

    static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }
}
