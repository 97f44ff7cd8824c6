package org.crosscheck.report.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From values to places on a line that is 100 wide; 8 are left free at each side, for ends that stay open. */
final class Scale {
    private static final double MARGIN = 8;
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

    private final BigDecimal low;
    private final BigDecimal width;
    private final boolean whole;

    private Scale(BigDecimal low, BigDecimal high, boolean whole) {
        this.low = low;
        this.whole = whole;
        this.width = high.subtract(low);
    }

    /** The scale that shows every one of {@code values}, of which there is at least one. */
    static Scale over(List<BigDecimal> values) {
        BigDecimal low = Collections.min(values);
        BigDecimal high = Collections.max(values);
        boolean whole =
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        if (low.compareTo(high) == 0) {
            BigDecimal room = low.signum() == 0 ? BigDecimal.ONE : low.abs().divide(BigDecimal.TEN, EXACT_ENOUGH);
            return new Scale(low.subtract(room), high.add(room), whole);
        }
        return new Scale(low, high, whole);
    }

    /** The place of {@code value}, to a hundredth. */
    double at(BigDecimal value) {
        double share = value.subtract(low).divide(width, EXACT_ENOUGH).doubleValue();
        return Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 100) / 100.0;
    }

    /** Up to eight round figures with their places; whole ones where all values are whole. */
    List<NumberLine.Tick> ticks() {
        BigDecimal step = step();
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        List<NumberLine.Tick> ticks = new ArrayList<>();
        BigDecimal high = low.add(width);
        for (BigDecimal value = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
                value.compareTo(high) <= 0;
                value = value.add(step)) {
            ticks.add(new NumberLine.Tick(at(value), value.setScale(decimals, RoundingMode.UNNECESSARY)));
        }
        return ticks;
    }

    /** The largest of 1, 2 and 5 times a power of ten that goes into the width at least three times. */
    private BigDecimal step() {
        BigDecimal third = width.divide(BigDecimal.valueOf(3), EXACT_ENOUGH);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(third.precision() - third.scale() - 1);
        int digit = third.divide(power, EXACT_ENOUGH).intValue();
        BigDecimal step = power.multiply(BigDecimal.valueOf(digit >= 5 ? 5 : digit >= 2 ? 2 : 1));
        return whole ? step.max(BigDecimal.ONE) : step;
    }
}
