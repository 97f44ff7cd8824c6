package org.crosscheck.engine.text;

import java.math.BigDecimal;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/** The scales after a number: "1.4 million", "60bn", "9 hundred and 2", "1.5 hundred thousand". Stateless. */
final class Scaling {
    private Scaling() {}

    static Numeral of(LexemeReader in, int first, int end, BigDecimal value, Form form) {
        NumberWord glued = in.word(end);
        if (glued != null
                && glued.role() == Role.GLUED
                && (in.touches(end) || in.text(end).length() > 1)) {
            return in.numeral(first, end + 1, value.multiply(glued.value()), form);
        }
        int word = in.pastHyphen(end);
        NumberWord scale = in.word(word);
        if (scale == null || !scale.isMultiplier() && scale.role() != Role.DOZEN) {
            return scale != null && scale.role() == Role.VAGUE && in.is(word, "dozens")
                    ? in.numeral(first, word + 1, value.multiply(scale.value()), form)
                    : in.numeral(first, end, value, form);
        }
        BigDecimal scaled = value.multiply(scale.value());
        end = word + 1;
        while (in.word(end) != null && in.word(end).isMultiplier() && end < word + 3) {
            scaled = scaled.multiply(in.word(end++).value());
        }
        Numeral half = FractionReader.afterScale(in, first, end, scaled, scale.value());
        if (half != null) {
            return half;
        }
        int small = in.is(end, "and") ? end + 1 : end;
        boolean tail = scale.role() == Role.HUNDRED
                && in.isDigits(small)
                && in.text(small).length() <= 2;
        return tail
                ? in.numeral(first, small + 1, scaled.add(new BigDecimal(in.text(small))), form)
                : in.numeral(first, end, scaled, form);
    }
}
