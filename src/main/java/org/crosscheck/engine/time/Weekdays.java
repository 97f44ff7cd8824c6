package org.crosscheck.engine.time;

import java.time.DayOfWeek;

import org.crosscheck.engine.text.Numeral;

/** Weekdays by name: "Friday", "two Sundays ago". */
final class Weekdays implements Rule {

    @Override
    public String name() {
        return "weekday";
    }

    @Override
    public Found find(Words words, int at) {
        int day = isShort(words, at) ? WordClass.SHORTDAY.number(words.at(at)) : WordClass.WEEKDAY.number(words.at(at));
        if (day == 0) {
            return ago(words, at);
        }
        return words.isCapitalised(at)
                ? new Found(at, at + 1, new Weekday(DayOfWeek.of(day), Shift.NONE), name())
                : null;
    }

    /** "Sat 16 Apr", "Sat, Apr 16": "sat" and "sun" are words of their own elsewhere. */
    private static boolean isShort(Words words, int at) {
        int date = words.isAny(at + 1, ",", ".") ? at + 2 : at + 1;
        boolean dated = words.isNumber(date) && WordClass.MONTH.has(words.at(date + 1))
                || WordClass.MONTH.has(words.at(date)) && words.isNumber(date + 1);
        return dated && WordClass.SHORTDAY.has(words.at(at));
    }

    /** "Two Sundays ago". */
    private Found ago(Words words, int at) {
        Numeral count = words.numeral(at);
        int day = count == null || !count.isInt() ? 0 : WordClass.WEEKDAYS.number(words.at(count.end()));
        return day > 0 && words.is(count.end() + 1, "ago")
                ? new Found(
                        at,
                        count.end() + 2,
                        new WeekdayAway(DayOfWeek.of(day), -count.value().intValue()),
                        name())
                : null;
    }
}
