package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;

/** What the second figure of a range says for both. Thread-safe. */
final class Distribution {
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private Distribution() {}

    /** The scale of the second stands for both: "$10 to $15 billion", "two to three million". */
    static void scale(Line line, Draft low, Draft high) {
        BigDecimal factor = factor(line, low, high);
        low.value = factor == null ? low.value : low.value.multiply(factor);
    }

    /** "two or three dozen", "3 or 4 million", "three or four years": one figure told roughly. */
    static boolean isRough(Line line, Draft low, Draft high) {
        boolean next = low.value.add(BigDecimal.ONE).compareTo(high.value) == 0;
        boolean time = "time".equals(Units.dimension(high.unit)) && next;
        return line.is(low.end, "or") && low.isBare() && (time || factor(line, low, high) != null);
    }

    /** What the second's scale multiplies the first by, or null. */
    private static BigDecimal factor(Line line, Draft low, Draft high) {
        BigDecimal mantissa = mantissa(line, high);
        if (mantissa == null || mantissa.signum() == 0) {
            return null;
        }
        BigDecimal scale = high.value.divide(mantissa, MathContext.DECIMAL64);
        boolean bare = low.value.compareTo(low.numeral.value()) == 0
                && low.numeral.value().compareTo(THOUSAND) < 0;
        return bare && isScale(scale) && low.value.compareTo(mantissa) < 0 ? scale : null;
    }

    /** What stands before the scale; null where there is none. */
    private static BigDecimal mantissa(Line line, Draft high) {
        int first = high.numeral.first();
        if (line.isDigits(first)) {
            return new BigDecimal(line.text(first)
                    .replace(isThousands(line, high) ? ",000" : ",", "")
                    .replace(",", ""));
        }
        Numeral before = Numerals.read(line.lexemes().subList(0, high.numeral.end() - 1), first);
        return before != null && before.end() == high.numeral.end() - 1 ? before.value() : null;
    }

    /** "300-400,000": after a dash three noughts stand for both. */
    private static boolean isThousands(Line line, Draft high) {
        boolean dash = line.isDash(high.first - 1) && line.touches(high.first);
        return dash
                && high.numeral.end() == high.numeral.first() + 1
                && line.text(high.numeral.first()).endsWith(",000");
    }

    private static boolean isScale(BigDecimal factor) {
        return factor.compareTo(DOZEN) == 0
                || factor.compareTo(HUNDRED) >= 0
                        && factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }
}
