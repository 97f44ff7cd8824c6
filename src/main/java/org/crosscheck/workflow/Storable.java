package org.crosscheck.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the database's column keeps them: 40 digits before the point, 20 after it. */
final class Storable {
    private static final int FRACTION = 20;
    private static final int WHOLE = 40;

    private Storable() {}

    /** The number, rounded to what fits behind the point; null where it is too large, and for null. */
    static BigDecimal number(BigDecimal number) {
        if (number == null || number.precision() - number.scale() > WHOLE) {
            return null;
        }
        return number.scale() > FRACTION ? number.setScale(FRACTION, RoundingMode.HALF_EVEN) : number;
    }
}
