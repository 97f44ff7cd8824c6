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
        return phrase == null
                ? null
                : new Found(at, at + phrase.words().size(), Fixed.other(Type.DATE, phrase.meaning()), name());
    }
}
