package org.crosscheck.sample;

import java.math.BigDecimal;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;

/**
 * A figure as a careful reader marks it; the fields are those of {@link Quantity}.
 *
 * @param asOf a day or month in ISO form, or null
 * @param unit empty where the text names none
 * @param claimedBy who claims it, or null where the outlet states it itself
 * @param claimDoubtful careful readers differ about who claims it
 */
record GoldFigure(
        Span span,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String modifier,
        String unit,
        String asOf,
        String claimedBy,
        boolean claimDoubtful) {

    boolean sameNumber(Quantity quantity) {
        return same(value, quantity.value()) && same(low, quantity.low()) && same(high, quantity.high());
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
