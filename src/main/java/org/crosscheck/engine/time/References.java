package org.crosscheck.engine.time;

import org.crosscheck.engine.time.TimeExpression.Type;

/** The past, the present and the future as a whole: "recently", "now", "in the near future". */
final class References implements Rule {
    private static final Phrases<String> PHRASES = new Phrases<>("time/references.txt", row -> row.get(1));

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public Found find(Words words, int at) {
        Phrases.Entry<String> phrase = PHRASES.at(words, at);
        if (phrase == null) {
            return someDay(words, at);
        }
        int end = at + phrase.words().size();
        boolean span = words.is(end - 1, "past")
                && (words.isWord(end) && Unit.of(words.at(end)) != null || Count.at(words, end) != null);
        boolean compound = words.isDash(end) && words.isGlued(end) && words.isGlued(end + 1);
        boolean clause = words.is(at, "soon") && words.isAny(end, "as", "after") || words.is(at - 1, "as");
        return span || clause || compound ? null : found(at, end, phrase.meaning());
    }

    /** "She hopes to return one day". */
    private Found someDay(Words words, int at) {
        boolean oneDay = words.is(at, "one") && words.is(at + 1, "day") && Frame.BEFORE_SOME_DAY.has(words.at(at - 1));
        return oneDay ? found(at, at + 2, "FUTURE_REF") : null;
    }

    private Found found(int at, int end, String value) {
        return new Found(at, end, value.equals(Now.VALUE) ? new Now() : Fixed.other(Type.DATE, value), name());
    }
}
