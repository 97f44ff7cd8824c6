package org.crosscheck.engine.time;

import java.time.DayOfWeek;

import org.crosscheck.engine.time.Period.Base;

/** Periods two steps away: "the week before last", "the Friday after next". */
final class BeyondNext implements Rule {

    @Override
    public String name() {
        return "beyond next";
    }

    @Override
    public Found find(Words words, int at) {
        int noun = words.is(at, "the") ? at + 1 : at;
        boolean before = words.is(noun + 1, "before") && words.is(noun + 2, "last");
        boolean after = words.is(noun + 1, "after") && words.is(noun + 2, "next");
        Meaning meaning = before || after ? meaning(words.at(noun), before ? -2 : 2) : null;
        return meaning == null ? null : new Found(at, noun + 3, meaning, name());
    }

    private static Meaning meaning(String noun, int steps) {
        int day = WordClass.WEEKDAY.number(noun);
        if (day > 0) {
            return new WeekdayAway(DayOfWeek.of(day), steps);
        }
        Unit unit = Unit.singular(noun);
        return unit == null || unit.compareTo(Unit.DAY) <= 0 ? null : new Period(unit, steps, Base.PUBLICATION);
    }
}
