package org.crosscheck.engine.time;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/**
 * How many units a duration has.
 *
 * @param number the number, or null where it is vague ("several")
 * @param end one past its last lexeme
 */
record Count(BigDecimal number, int end) {
    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "some", "numerous", "various", "countless");
    private static final Set<String> WHOLE =
            Set.of("full", "whole", "entire", "single", "solid", "further", "additional", "extra", "mere");

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
            case FRACTION -> new Count(numeral.value(), article(words, numeral));
            default -> new Count(numeral.value(), adjective(words, numeral.end()));
        };
    }

    /** Whether a count may begin with this word: spares the look at all others. */
    static boolean mayBegin(Words words, int at) {
        return words.isNumber(at)
                || words.numeral(at) != null
                || vague(words, at) != null
                || article(words, at) != null;
    }

    private static Count vague(Words words, int at) {
        int from = words.isAny(at, "a", "these", "those") ? at + 1 : at;
        if (VAGUE.contains(words.at(from))) {
            return new Count(null, words.isAny(from + 1, "more", "dozen", "hundred", "thousand") ? from + 2 : from + 1);
        }
        return words.is(from, "couple") ? new Count(BigDecimal.valueOf(2), past(words, from + 1, "of", "more")) : null;
    }

    private static int past(Words words, int at, String... passed) {
        return words.isAny(at, passed) ? at + 1 : at;
    }

    private static int article(Words words, Numeral fraction) {
        return fraction.form() == Form.FRACTION ? past(words, fraction.end(), "a", "an") : fraction.end();
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
        return WHOLE.contains(words.at(at)) || words.isAny(at, "more", "consecutive", "straight", "long") ? at + 1 : at;
    }
}
