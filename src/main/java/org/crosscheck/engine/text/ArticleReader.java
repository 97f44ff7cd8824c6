package org.crosscheck.engine.text;

/** Numbers that an article opens: "a hundred", "a dozen", "a quarter of", "a half". Stateless. */
final class ArticleReader {
    private ArticleReader() {}

    static Numeral read(LexemeReader in, int at) {
        NumberWord word = in.word(at + 1);
        if (word == null) {
            return null;
        }
        return switch (word.role()) {
            case HUNDRED, SCALE, DOZEN -> in.is(at + 1, "score") ? null : CardinalReader.read(in, at, at + 1);
            case PART, ORDINAL_UNIT, ORDINAL_TEEN, ORDINAL_TEN, ORDINAL_SCALE -> FractionReader.afterArticle(in, at);
            default -> null;
        };
    }
}
