package org.crosscheck.engine.time;

import java.math.BigDecimal;

import org.crosscheck.engine.time.Period.Base;
import org.crosscheck.engine.time.TimeExpression.Type;

/** Counted units: "four days", "39-hour", "a minute and a half", "two years ago", "three weeks later", "for decades". */
final class Durations implements Rule {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Found find(Words words, int at) {
        Count count = Count.at(words, at);
        if (count == null) {
            return bare(words, at);
        }
        count = to(words, count);
        int unitAt = words.isDash(count.end()) ? count.end() + 1 : count.end();
        unitAt = words.isAny(unitAt, "business", "working", "trading", "calendar", "straight", "consecutive")
                ? unitAt + 1
                : unitAt;
        Unit unit = Unit.of(words.at(unitAt));
        if (unit == null || isAge(words, unitAt + 1) || isRate(words, at, count)) {
            return null;
        }
        return finish(words, at, withHalf(words, new Count(count.number(), unitAt + 1)), unit);
    }

    /** The second count of "12 to 18 months" makes the whole vague. */
    private static Count to(Words words, Count first) {
        boolean joined =
                words.isAny(first.end(), "to", "or") || words.isDash(first.end()) && words.isNumber(first.end() + 1);
        Count second = joined ? Count.at(words, first.end() + 1) : null;
        return second == null ? first : new Count(null, second.end());
    }

    /** "a year and a half". */
    private static Count withHalf(Words words, Count count) {
        boolean half = count.number() != null
                && words.is(count.end(), "and")
                && words.is(count.end() + 1, "a")
                && words.is(count.end() + 2, "half");
        return half ? new Count(count.number().add(HALF), count.end() + 3) : count;
    }

    private Found finish(Words words, int at, Count count, Unit unit) {
        int end = count.end();
        if (words.isDash(end) && words.is(end + 1, "long")) {
            return new Found(at, end + 2, Amount.meaning(count.number(), unit), name());
        }
        boolean on = words.is(end, "on") && words.is(end + 1, ",");
        int steps = on ? 1 : steps(words.at(end));
        boolean fromNow = words.is(end, "from") && words.isAny(end + 1, "now", "today");
        if (steps == 0 && !fromNow) {
            return new Found(at, end, Amount.meaning(count.number(), unit), name());
        }
        boolean published = fromNow || words.isAny(end, "ago", "hence");
        Meaning away = away(count.number(), unit, fromNow ? 1 : steps, published ? Base.PUBLICATION : Base.ANCHOR);
        return new Found(at, fromNow ? end + 2 : end + 1, away, name());
    }

    private static int steps(String word) {
        return switch (word) {
            case "ago", "earlier", "previously" -> -1;
            case "later", "afterwards", "afterward", "hence" -> 1;
            default -> 0;
        };
    }

    private static Meaning away(BigDecimal number, Unit unit, int sign, Base base) {
        boolean whole = number != null && number.stripTrailingZeros().scale() <= 0 && unit.compareTo(Unit.DAY) >= 0;
        if (!whole && (number != null || base == Base.ANCHOR)) {
            return Amount.meaning(number, unit);
        }
        if (!whole) {
            return Fixed.other(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Unit counted = unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit;
        long steps = Math.min(number.longValue(), 100_000) * (counted == unit ? 1 : unit.times);
        return new Period(counted, sign * steps, base);
    }

    /** Units without a count, where the words round them make them a time: "for decades", "days later". */
    private Found bare(Words words, int at) {
        String length = WordClass.LONG.of(words.at(at));
        if (length != null) {
            return new Found(at, at + 1, Fixed.other(Type.DURATION, length), name());
        }
        Unit one = Unit.singular(words.at(at));
        if (one != null && words.isDash(at + 1) && words.is(at + 2, "long")) {
            return new Found(at, at + 3, Amount.meaning(BigDecimal.ONE, one), name());
        }
        Unit unit = Unit.plural(words.at(at));
        if (unit == null) {
            return null;
        }
        boolean framed = Frame.BEFORE_UNITS.has(words.at(at - 1)) || Frame.AFTER_UNITS.has(words.at(at + 1));
        boolean longish = words.isDash(at + 1) && words.is(at + 2, "long");
        return framed || longish ? finish(words, at, new Count(null, at + 1), unit) : null;
    }

    private static boolean isAge(Words words, int at) {
        int next = words.isDash(at) ? at + 1 : at;
        return words.isAny(next, "old", "olds", "older") || words.is(at, "of") && words.is(at + 1, "age");
    }

    /** "$40m a year", "twice a day": a rate, unless a word before makes it a span. */
    private static boolean isRate(Words words, int at, Count count) {
        return words.isAny(at, "a", "an") && count.end() == at + 1 && !isSpan(words, at);
    }

    private static boolean isSpan(Words words, int at) {
        Unit unit = Unit.singular(words.at(at + 1));
        boolean away = words.isAny(at + 2, "ago", "earlier", "later", "after", "before")
                || words.is(at + 2, "on") && words.is(at + 3, ",")
                || words.is(at + 2, "and") && words.is(at + 4, "half");
        return away || unit != null && Frame.BEFORE_ONE.has(words.at(at - 1));
    }
}
