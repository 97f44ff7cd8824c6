package org.crosscheck.engine.text;

import java.math.BigDecimal;

import org.crosscheck.engine.text.Numeral.Form;

/** Powers: "1.5 × 10^9", "6x10⁻⁶", "2^10", "8x2^10". Stateless. */
final class PowerReader {
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LARGEST_BASE = 1_000;
    private static final int LARGEST_EXPONENT = 30;
    /** "10²" has a footnote. */
    private static final int SMALLEST_RAISED = 3;

    private PowerReader() {}

    /** A power with its exponent's end; {@code end} 0 where there is none. */
    private record Power(BigDecimal value, int end) {
        static final Power NONE = new Power(BigDecimal.ONE, 0);
    }

    /** The number that digits open when a power follows them or is theirs; else null. */
    static Numeral after(LexemeReader in, int at, BigDecimal value) {
        Power own = of(in, value, at + 1, SMALLEST_RAISED);
        if (own.end() > 0) {
            return Scaling.of(in, at, own.end(), own.value(), Form.DIGITS);
        }
        Power factor = factor(in, at + 1);
        return factor.end() > 0 ? Scaling.of(in, at, factor.end(), value.multiply(factor.value()), Form.DIGITS) : null;
    }

    /** "2.998×10−8", the caret lost. */
    private static Power lostCaret(LexemeReader in, int at) {
        boolean minus = in.is(at + 1, "-") || in.is(at + 1, "\u2212");
        boolean lost = in.is(at, "10")
                && minus
                && in.touches(at + 1)
                && in.touches(at + 2)
                && in.isDigits(at + 2)
                && in.text(at + 2).length() <= 2
                && in.text(at + 2).indexOf('.') < 0;
        return lost ? new Power(raise(BigDecimal.TEN, -plain(in.text(at + 2))), at + 3) : Power.NONE;
    }

    /** "x 10^9" and "x10^9". */
    private static Power factor(LexemeReader in, int at) {
        String text = in.text(at);
        if (isTimes(text) && in.isDigits(at + 1)) {
            Power power = of(in, DigitNumber.value(in.text(at + 1)), at + 2, 1);
            return power.end() > 0 ? power : lostCaret(in, at + 1);
        }
        boolean glued = text.length() > 1
                && isTimes(text.substring(0, 1))
                && text.chars().skip(1).allMatch(Character::isDigit);
        return glued ? of(in, new BigDecimal(text.substring(1)), at + 1, 1) : Power.NONE;
    }

    private static boolean isTimes(String text) {
        return text.equals("x")
                || text.equals("X")
                || text.equals("\u00d7")
                || text.equals("*")
                || text.equals("\u00b7");
    }

    /** {@code base} raised to what stands at {@code at}. */
    private static Power of(LexemeReader in, BigDecimal base, int at, int smallest) {
        boolean caret = in.is(at, "^");
        int first = caret ? at + 1 : at;
        boolean minus = in.is(first, "-") || in.is(first, "\u2212") || in.is(first, "\u207b");
        int digits = minus ? first + 1 : first;
        boolean fits =
                base.stripTrailingZeros().scale() <= 0 && base.abs().compareTo(BigDecimal.valueOf(LARGEST_BASE)) <= 0;
        int end = caret ? (in.isDigits(digits) ? digits + 1 : 0) : raisedEnd(in, digits);
        if (!fits || end == 0 || end == digits) {
            return Power.NONE;
        }
        int exponent = caret ? plain(in.text(digits)) : raised(in, digits, end);
        boolean power =
                exponent <= LARGEST_EXPONENT && (caret || minus || exponent >= smallest && base.intValue() == 10);
        return power ? new Power(raise(base, minus ? -exponent : exponent), end) : Power.NONE;
    }

    private static BigDecimal raise(BigDecimal base, int exponent) {
        return exponent >= 0 ? base.pow(exponent) : VulgarFraction.divide(BigDecimal.ONE, base.pow(-exponent));
    }

    private static int plain(String digits) {
        return digits.length() <= 2 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static int raisedEnd(LexemeReader in, int first) {
        int end = first;
        while (end < first + 2 && in.touches(end) && in.text(end).length() == 1 && RAISED.contains(in.text(end))) {
            end++;
        }
        return end;
    }

    private static int raised(LexemeReader in, int first, int end) {
        int value = 0;
        for (int i = first; i < end; i++) {
            value = 10 * value + RAISED.indexOf(in.text(i));
        }
        return value;
    }
}
