package org.crosscheck.engine.time;

import java.math.BigDecimal;

import org.crosscheck.engine.time.TimeExpression.Type;

/** Times that come again: "every day", "each July", "every two weeks", "daily", "Tuesday nights", "twice a week". */
final class Recurrences implements Rule {

    @Override
    public String name() {
        return "recurrence";
    }

    @Override
    public Found find(Words words, int at) {
        String often = WordClass.OFTEN.of(words.at(at));
        if (often != null) {
            boolean name = words.isCapitalised(at) && words.isCapitalised(at + 1) && !words.isFirstOfSentence(at);
            return name ? null : set(at, at + 1, often);
        }
        if (words.isAny(at, "every", "each")) {
            return every(words, at);
        }
        if (words.is(at, "weekends") && words.isAny(at - 1, "at", "on", "during")) {
            return set(at, at + 1, "XXXX-WXX-WE");
        }
        int days = WordClass.WEEKDAYS.number(words.at(at));
        if (days > 0) {
            return set(at, at + 1, "XXXX-WXX-" + days);
        }
        int day = WordClass.WEEKDAY.number(words.at(at));
        String parts = day == 0 ? null : WordClass.PARTS.of(words.at(at + 1));
        return parts == null ? rate(words, at) : set(at, at + 2, "XXXX-WXX-" + day + "T" + parts);
    }

    private Found set(int at, int end, String value) {
        return new Found(at, end, Fixed.other(Type.SET, value), name());
    }

    private Found every(Words words, int at) {
        boolean other = words.isAny(at + 1, "other", "second");
        int next = other || words.isAny(at + 1, "single", "passing", "successive") ? at + 2 : at + 1;
        String named = named(words.at(next));
        if (named != null) {
            return set(at, next + 1, named);
        }
        Count count = Count.at(words, next);
        int unitAt = count == null ? next : count.end();
        Unit unit = Unit.of(words.at(unitAt));
        if (unit == null) {
            return null;
        }
        BigDecimal number = count == null ? BigDecimal.valueOf(other ? 2 : 1) : count.number();
        return set(at, unitAt + 1, Amount.value(number, unit));
    }

    private static String named(String word) {
        if (WordClass.WEEKDAY.has(word)) {
            return "XXXX-WXX-" + WordClass.WEEKDAY.of(word);
        }
        if (WordClass.MONTH.has(word)) {
            return "XXXX" + new MonthDay(WordClass.MONTH.number(word), 0, 0).tail();
        }
        String season = WordClass.SEASON.of(word);
        String part = WordClass.PART.of(word);
        return season != null ? "XXXX-" + season : part == null ? null : "XXXX-XX-XXT" + part;
    }

    /** "twice a week", "three times per year". */
    private Found rate(Words words, int at) {
        boolean times = words.isAny(at, "a", "an", "per") && words.isAny(at - 1, "once", "twice", "times", "thrice");
        Unit unit = times ? Unit.singular(words.at(at + 1)) : null;
        return unit == null ? null : set(at, at + 2, Amount.value(BigDecimal.ONE, unit));
    }
}
