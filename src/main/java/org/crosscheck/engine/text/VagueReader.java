package org.crosscheck.engine.text;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/** Plurals that stand for an order of magnitude: "thousands", "tens of thousands", "dozens". Stateless. */
final class VagueReader {
    private VagueReader() {}

    /** "several hundred", "a few thousand", "many million", "multi-million"; else null. */
    static Numeral several(LexemeReader in, int at) {
        boolean several = in.is(at, "several") || in.is(at, "few") || in.is(at, "many") || in.is(at, "multi");
        int next = in.pastHyphen(at + 1);
        NumberWord scale = several ? in.word(next) : null;
        if (scale == null || !scale.isMultiplier() && scale.role() != Role.DOZEN || in.is(next, "score")) {
            return null;
        }
        int end = next + 1;
        BigDecimal low = scale.value();
        while (in.isRole(end, Role.SCALE)) {
            low = low.multiply(in.word(end++).value());
        }
        Span span = in.token(at).span().to(in.token(end - 1).span());
        return new Numeral(at, end, span, low, low.multiply(BigDecimal.TEN), Form.VAGUE);
    }

    /** "100s of fans", "1,000s of fans"; else null. */
    static Numeral plural(LexemeReader in, int at, BigDecimal value) {
        boolean many = in.is(at + 1, "s")
                && in.touches(at + 1)
                && in.is(at + 2, "of")
                && value.compareTo(BigDecimal.ONE) > 0
                && value.stripTrailingZeros().precision() == 1
                && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        Span span = in.token(at).span();
        return many
                ? new Numeral(
                        at, at + 2, span.to(in.token(at + 1).span()), value, value.multiply(BigDecimal.TEN), Form.VAGUE)
                : null;
    }

    static Numeral read(LexemeReader in, int at, NumberWord word) {
        BigDecimal low = word.value();
        int end = at + 1;
        while (end < at + 4 && in.is(end, "of") && in.isRole(end + 1, Role.VAGUE)) {
            low = low.multiply(in.word(end + 1).value());
            end += 2;
        }
        if (end == at + 1 && (in.is(at, "tens") || in.is(at, "scores") && !in.is(end, "of"))) {
            return null;
        }
        Span span = in.token(at).span().to(in.token(end - 1).span());
        return new Numeral(at, end, span, low, low.multiply(BigDecimal.TEN), Form.VAGUE);
    }
}
