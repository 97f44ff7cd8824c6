package org.crosscheck.engine.text;

import java.math.BigDecimal;

/**
 * A number as written, before anybody asks what it counts.
 *
 * @param first index of its first lexeme in the list it was read from
 * @param end one past the index of its last lexeme
 * @param span where it stands
 * @param value its value; the low end of a vague one ("thousands": 1000)
 * @param high the high end of a vague one ("thousands": 10000), else null
 * @param form how it is written
 */
public record Numeral(int first, int end, Span span, BigDecimal value, BigDecimal high, Form form) {

    /** How a number is written. */
    public enum Form {
        /** "1,260", "12.4", "1.4 million". */
        DIGITS,
        /** "six", "two dozen", "half a million". */
        WORDS,
        /** A share: "two thirds", "1/2", "half". */
        FRACTION,
        /** "43rd", "second". */
        ORDINAL,
        /** An order of magnitude: "thousands", "dozens". */
        VAGUE
    }

    /** Whether it is a whole number that an int holds. */
    public boolean isInt() {
        return value.stripTrailingZeros().scale() <= 0
                && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
