package org.crosscheck.engine.text;

import java.math.BigDecimal;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/** Decimals read out: "three point five", "1 point 1". Stateless. */
final class PointReader {
    private PointReader() {}

    /** "Point seven five" at the start: a number below one, or null. */
    static Numeral bare(LexemeReader in, int at) {
        boolean digits = in.isDigits(at + 1) && in.text(at + 1).indexOf('.') < 0 || in.isRole(at + 1, Role.UNIT);
        return digits && in.token(at - 1) == null ? after(in, at, at, BigDecimal.ZERO) : null;
    }

    /** The decimal that {@code value} opens when "point" and digits follow, or null. */
    static Numeral after(LexemeReader in, int first, int at, BigDecimal value) {
        if (!in.is(at, "point")) {
            return null;
        }
        StringBuilder decimals = new StringBuilder();
        int end = at + 1;
        while (in.isRole(end, Role.UNIT)) {
            decimals.append(in.word(end++).value());
        }
        if (decimals.isEmpty() && in.isDigits(end) && in.text(end).indexOf('.') < 0) {
            decimals.append(in.text(end++).replace(",", ""));
        } else if (decimals.isEmpty() && (in.isRole(end, Role.TEEN) || in.isRole(end, Role.TEN))) {
            decimals.append(in.word(end++).value());
            if (in.isRole(in.pastHyphen(end), Role.UNIT)) {
                end = in.pastHyphen(end) + 1;
                decimals.setLength(decimals.length() - 1);
                decimals.append(in.word(end - 1).value());
            }
        }
        BigDecimal whole = new BigDecimal(value.toBigInteger());
        return decimals.isEmpty()
                ? null
                : Scaling.of(in, first, end, whole.add(new BigDecimal("0." + decimals)), Form.WORDS);
    }
}
