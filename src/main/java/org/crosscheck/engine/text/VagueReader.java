package org.crosscheck.engine.text;

import java.math.BigDecimal;

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
