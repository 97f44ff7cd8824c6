package org.crosscheck.engine.text;

import java.math.BigDecimal;

/** Numbers that an article opens: "a hundred", "a dozen", "a quarter of", "a half". Stateless. */
final class ArticleReader {
    private ArticleReader() {}

    /** "a couple of", "a couple more"; "a couple from Leeds" is two people who are no number. */
    private static boolean isCouple(LexemeReader in, int at) {
        return in.is(at, "couple") && (in.is(at + 1, "of") || in.is(at + 1, "more") || in.token(at + 1) == null);
    }

    static Numeral read(LexemeReader in, int at) {
        NumberWord word = in.word(at + 1);
        if (word == null) {
            return isCouple(in, at + 1) ? in.numeral(at, at + 2, BigDecimal.valueOf(2), Numeral.Form.WORDS) : null;
        }
        return switch (word.role()) {
            case HUNDRED, SCALE, DOZEN -> in.is(at + 1, "score") ? null : CardinalReader.read(in, at, at + 1);
            case PART, ORDINAL_UNIT, ORDINAL_TEEN, ORDINAL_TEN, ORDINAL_SCALE -> FractionReader.afterArticle(in, at);
            default -> null;
        };
    }
}
