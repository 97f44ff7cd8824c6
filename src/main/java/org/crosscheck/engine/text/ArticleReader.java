package org.crosscheck.engine.text;

import java.math.BigDecimal;

/** Numbers that an article opens: "a hundred", "a dozen", "a quarter of", "a half". Stateless. */
final class ArticleReader {
    static final String COUPLE = "couple";

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ArticleReader() {}

    /** "a couple of", "a couple more"; "a couple from Leeds" is two people who are no number. */
    private static boolean isCouple(LexemeReader in, int at) {
        return in.is(at, COUPLE) && (in.is(at + 1, "of") || in.is(at + 1, "more") || in.token(at + 1) == null);
    }

    /** "a couple dozen", "a couple hundred thousand", "a couple thousand"; else null. */
    private static Numeral scaledCouple(LexemeReader in, int at) {
        NumberWord scale = in.is(at + 1, COUPLE) ? in.word(at + 2) : null;
        boolean scaled = scale != null && (scale.isMultiplier() || scale.role() == NumberWord.Role.DOZEN);
        return scaled ? Scaling.of(in, at, at + 2, TWO, Numeral.Form.WORDS) : null;
    }

    static Numeral read(LexemeReader in, int at) {
        NumberWord word = in.word(at + 1);
        if (word == null) {
            return isCouple(in, at + 1) ? in.numeral(at, at + 2, TWO, Numeral.Form.WORDS) : scaledCouple(in, at);
        }
        return switch (word.role()) {
            case HUNDRED, SCALE, DOZEN -> in.is(at + 1, "score") ? null : CardinalReader.read(in, at, at + 1);
            case PART, ORDINAL_UNIT, ORDINAL_TEEN, ORDINAL_TEN, ORDINAL_SCALE -> FractionReader.afterArticle(in, at);
            default -> null;
        };
    }
}
