package org.crosscheck.engine.text;

import java.math.BigDecimal;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/**
 * Cardinals in words. Groups below a thousand are built up and closed by a scale; scales fall from left to right. Not
 * thread-safe: one reader reads one number.
 */
final class CardinalReader {
    private static final int MOST_DIGITS = 24;
    /** Lakh and crore open no number, as "million" does. */
    private static final BigDecimal SMALLEST_INDIAN = BigDecimal.valueOf(100_000);

    private static final BigDecimal LARGEST_INDIAN = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LexemeReader in;
    private final boolean joinsByAnd;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group;
    private BigDecimal lastScale;
    private Role last;
    private boolean hundreds;
    private int at;

    private CardinalReader(LexemeReader in, int at) {
        this.in = in;
        this.at = at;
        this.joinsByAnd = !in.is(at - 1, "between");
    }

    /**
     * @param first where the numeral begins, its article included
     * @param at where the number words begin
     */
    static Numeral read(LexemeReader in, int first, int at) {
        CardinalReader reader = new CardinalReader(in, at);
        while (reader.step()) {
            // each step moves past one word
        }
        return reader.close(first);
    }

    private boolean step() {
        int next = last == null ? at : in.pastHyphen(at);
        if (next == at && last != null && in.is(at, "and") && joinsByAnd && mayJoin(at + 1)) {
            next = at + 1;
        } else if (next == at && in.is(at, ",") && last == Role.SCALE && continuesByScale(at + 1)) {
            next = at + 1;
        }
        NumberWord word = in.word(next);
        if (word == null || !take(word)) {
            return false;
        }
        last = word.role();
        at = next + 1;
        return true;
    }

    /** "and" joins only what is smaller than the scale before it: "a hundred and two", not "one million and two million". */
    private boolean mayJoin(int next) {
        NumberWord word = in.word(next);
        boolean small = word != null
                && (word.role() == Role.UNIT
                        || word.role() == Role.TEEN
                        || word.role() == Role.TEN
                        || word.role() == Role.HUNDRED);
        return small && (last == Role.HUNDRED || last == Role.SCALE) && !risesAgain(next);
    }

    /** Whether the group at {@code next} holds a multiplier that the last one rules out. */
    private boolean risesAgain(int next) {
        NumberWord multiplier = multiplierAfter(next);
        return multiplier != null
                && (last == Role.HUNDRED
                        ? multiplier.role() == Role.HUNDRED
                        : multiplier.role() == Role.SCALE && multiplier.value().compareTo(lastScale) >= 0);
    }

    private boolean continuesByScale(int next) {
        NumberWord multiplier = multiplierAfter(next);
        return multiplier != null && multiplier.value().compareTo(lastScale) < 0;
    }

    /** The first "hundred" or scale of the group at {@code next}, or null. */
    private NumberWord multiplierAfter(int next) {
        for (int i = next; in.word(i) != null; i = in.pastHyphen(i + 1)) {
            if (in.word(i).isMultiplier() || in.isRole(i, Role.ORDINAL_SCALE)) {
                return in.word(i);
            }
        }
        return null;
    }

    private boolean take(NumberWord word) {
        return switch (word.role()) {
            case UNIT -> last == Role.TEN ? add(word) : startsGroup() && add(word);
            case TEEN -> startsGroup() ? add(word) : isPaired() && pair(word);
            case TEN -> startsGroup() ? add(word) : isPaired() && pair(word);
            case HUNDRED -> hundred(word);
            case SCALE -> scale(word);
            case DOZEN -> dozen(word);
            default -> false;
        };
    }

    private boolean startsGroup() {
        return group == null || last == Role.HUNDRED;
    }

    /** "seven twenty" is 720, "nineteen eighty-four" and "twenty fifteen" are years. */
    private boolean isPaired() {
        boolean closed = last == Role.UNIT && group.compareTo(BigDecimal.TEN) < 0 && group.signum() > 0
                || last == Role.TEEN && group.compareTo(BigDecimal.TEN) > 0
                || last == Role.TEN && group.compareTo(BigDecimal.valueOf(20)) == 0;
        return closed && !hundreds && total.signum() == 0 && !in.touches(at);
    }

    private boolean pair(NumberWord word) {
        group = group.multiply(HUNDRED).add(word.value());
        hundreds = true;
        return true;
    }

    private boolean add(NumberWord word) {
        group = group == null ? word.value() : group.add(word.value());
        return true;
    }

    private boolean hundred(NumberWord word) {
        if (hundreds || last == Role.HUNDRED) {
            return false;
        }
        group = group == null ? word.value() : group.multiply(word.value());
        hundreds = true;
        return true;
    }

    private boolean scale(NumberWord word) {
        if (group == null) {
            if (last == Role.SCALE && total.precision() - total.scale() < MOST_DIGITS) {
                total = total.multiply(word.value());
                return true;
            }
            boolean opens = last == null
                    && word.value().compareTo(LARGEST_INDIAN) != 0
                    && word.value().compareTo(SMALLEST_INDIAN) != 0;
            group = opens ? BigDecimal.ONE : null;
        }
        if (group == null) {
            return false;
        }
        if (total.signum() > 0 && word.value().compareTo(lastScale) >= 0) {
            return false;
        }
        total = total.add(group.multiply(word.value()));
        group = null;
        hundreds = false;
        lastScale = word.value();
        return true;
    }

    private boolean dozen(NumberWord word) {
        if (group == null) {
            boolean counted = total.signum() > 0 || word.value().intValue() == 12 && (at == 0 || in.isArticle(at - 1));
            group = counted ? word.value() : null;
            return counted;
        }
        BigDecimal tail = group.remainder(HUNDRED);
        BigDecimal count = tail.signum() == 0 ? BigDecimal.ONE : tail;
        group = group.subtract(tail).add(count.multiply(word.value()));
        return true;
    }

    private Numeral close(int first) {
        if (last == null) {
            return null;
        }
        BigDecimal value = group == null ? total : total.add(group);
        Numeral ordinal = OrdinalReader.closing(in, first, at, value);
        Numeral fraction = ordinal == null ? FractionReader.afterWords(in, first, at, value) : null;
        if (ordinal != null || fraction != null) {
            return ordinal != null ? ordinal : fraction;
        }
        Numeral pointed = PointReader.after(in, first, at, value);
        if (pointed != null) {
            return pointed;
        }
        return in.is(at, "dozens")
                ? in.numeral(first, at + 1, value.multiply(BigDecimal.valueOf(12)), Form.WORDS)
                : in.numeral(first, at, value, Form.WORDS);
    }
}
