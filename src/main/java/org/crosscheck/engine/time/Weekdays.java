package org.crosscheck.engine.time;

import java.time.DayOfWeek;

/** Weekdays by name: "Friday", "last Friday", "this coming Sunday", "the previous Friday". */
final class Weekdays implements Rule {

    @Override
    public String name() {
        return "weekday";
    }

    @Override
    public Found find(Words words, int at) {
        int day = WordClass.WEEKDAY.number(words.at(at));
        return day == 0 || !words.isCapitalised(at)
                ? null
                : new Found(at, at + 1, new Weekday(DayOfWeek.of(day), Shift.NONE), name());
    }
}
