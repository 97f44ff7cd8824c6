package org.crosscheck.engine.time;

import java.math.BigDecimal;

import org.crosscheck.engine.text.Numeral;

/**
 * How many units a duration has.
 *
 * @param number the number, or null where it is vague ("several")
 * @param end one past its last lexeme
 */
record Count(BigDecimal number, int end) {
    /** The count that begins at {@code at}, or null. */
    static Count at(Words words, int at) {
        Count vague = vague(words, at);
        if (vague != null) {
            return vague;
        }
        Numeral numeral = words.numeral(at);
        if (numeral == null) {
            return article(words, at);
        }
        return switch (numeral.form()) {
            case ORDINAL -> null;
            case VAGUE -> new Count(null, past(words, numeral.end(), "of"));
            case FRACTION -> fraction(words, numeral);
            default -> new Count(numeral.value(), adjective(words, numeral.end()));
        };
    }

    private static Count vague(Words words, int at) {
        int from = words.isAny(at, "a", "these", "those") ? at + 1 : at;
        if (Frame.VAGUE.has(words.at(from))) {
            return new Count(null, words.isAny(from + 1, "more", "dozen", "hundred", "thousand") ? from + 2 : from + 1);
        }
        return words.is(from, "couple") ? new Count(BigDecimal.valueOf(2), past(words, from + 1, "of", "more")) : null;
    }

    private static int past(Words words, int at, String... passed) {
        return words.isAny(at, passed) ? at + 1 : at;
    }

    /** "half an hour"; "three quarters" counts quarters of years here. */
    private static Count fraction(Words words, Numeral fraction) {
        return words.is(fraction.end() - 1, "quarters")
                ? new Count(fraction.value().multiply(BigDecimal.valueOf(4)), fraction.end() - 1)
                : new Count(fraction.value(), past(words, fraction.end(), "a", "an"));
    }

    /** "a day", "an additional year", "another week". */
    private static Count article(Words words, int at) {
        if (!words.isAny(at, "a", "an", "another")) {
            return null;
        }
        int unit = adjective(words, at + 1);
        return Unit.singular(words.at(unit)) == null ? null : new Count(BigDecimal.ONE, unit);
    }

    private static int adjective(Words words, int at) {
        return Frame.WHOLE.has(words.at(at)) || words.isAny(at, "more", "consecutive", "straight", "long")
                ? at + 1
                : at;
    }
}
