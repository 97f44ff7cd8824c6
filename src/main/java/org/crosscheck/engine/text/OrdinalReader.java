package org.crosscheck.engine.text;

import java.math.BigDecimal;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/** Ordinals: "43rd", "second", "twenty-first", "two hundredth". Stateless. */
final class OrdinalReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private OrdinalReader() {}

    static boolean isSuffix(LexemeReader in, int at) {
        String digits = in.text(at - 1);
        char last = digits.isEmpty() ? ' ' : digits.charAt(digits.length() - 1);
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        return in.touches(at)
                && (in.is(at, "th")
                        || !teen
                                && (in.is(at, "st") && last == '1'
                                        || in.is(at, "nd") && last == '2'
                                        || in.is(at, "rd") && last == '3'));
    }

    static Numeral read(LexemeReader in, int at) {
        return in.numeral(at, at + 1, in.word(at).value(), Form.ORDINAL);
    }

    /** The ordinal word that closes a number ("twenty-" first), or null; {@code value} is what was read before it. */
    static Numeral closing(LexemeReader in, int first, int at, BigDecimal value) {
        int next = in.pastHyphen(in.is(at, "and") ? at + 1 : at);
        NumberWord word = in.word(next);
        if (word == null || !word.isOrdinal() || word.value().compareTo(BigDecimal.ONE) > 0 && !fits(word, value)) {
            return null;
        }
        if (word.role() == Role.ORDINAL_UNIT && !fits(word, value)) {
            return null;
        }
        BigDecimal group = word.role() == Role.ORDINAL_SCALE ? value.remainder(THOUSAND) : BigDecimal.ONE;
        BigDecimal sum = word.role() == Role.ORDINAL_SCALE
                ? value.subtract(group).add(group.multiply(word.value()))
                : value.add(word.value());
        return in.numeral(first, next + 1, sum, Form.ORDINAL);
    }

    /** "twenty" + "first", "hundred" + "tenth"; never "two" + "third". */
    private static boolean fits(NumberWord word, BigDecimal value) {
        if (word.role() == Role.ORDINAL_SCALE) {
            return scales(word.value(), value);
        }
        int tail = value.remainder(BigDecimal.valueOf(100)).intValue();
        return word.role() == Role.ORDINAL_UNIT ? tail % 10 == 0 && tail != 10 : tail == 0;
    }

    /** "two thousand four" + "hundredth"; one of them is a share. */
    private static boolean scales(BigDecimal scale, BigDecimal value) {
        BigDecimal group = value.remainder(THOUSAND);
        BigDecimal head = value.subtract(group);
        boolean below = head.remainder(scale.max(BigDecimal.TEN).multiply(BigDecimal.TEN))
                        .signum()
                == 0;
        return value.compareTo(BigDecimal.ONE) > 0
                && group.signum() > 0
                && (scale.compareTo(HUNDRED) > 0 || group.compareTo(HUNDRED) < 0)
                && below;
    }
}
