package org.crosscheck.engine.time;

import java.time.DayOfWeek;

import org.crosscheck.engine.time.Period.Base;

/** Periods counted from the day of publication: "last week", "this past spring", "next Friday", "this morning". */
final class ShiftedPeriods implements Rule {

    @Override
    public String name() {
        return "shifted period";
    }

    @Override
    public Found find(Words words, int at) {
        boolean definite = words.is(at, "the");
        int from = definite ? at + 1 : at;
        boolean doubled = words.isAny(from, "this", "these") && words.isAny(from + 1, "past", "coming", "upcoming");
        int word = doubled ? from + 1 : from;
        Shift shift = Shift.of(words.at(word));
        if (shift == null) {
            return null;
        }
        int target = word + 1;
        Meaning meaning = named(words, target, shift);
        if (meaning == null && !(definite && !words.is(word, "current"))) {
            meaning = counted(words, target, shift, words.is(word, "past"));
        }
        if (meaning == null) {
            return null;
        }
        return new Found(at, Fiscal.isYear(words, target) ? target + 2 : target + 1, meaning, name());
    }

    /** A weekday, a month, a season. */
    private static Meaning named(Words words, int at, Shift shift) {
        String word = words.at(at);
        if (WordClass.WEEKDAY.has(word) && words.isCapitalised(at)) {
            return new Weekday(DayOfWeek.of(WordClass.WEEKDAY.number(word)), shift);
        }
        if (WordClass.MONTH.has(word) && words.isCapitalised(at)) {
            boolean day = words.isNumber(at + 1);
            return day ? null : new YearPart(new MonthDay(WordClass.MONTH.number(word), 0, 0), shift);
        }
        String season = WordClass.SEASON.of(word);
        return season == null ? null : new YearPart(YearSlice.season(season), shift);
    }

    /** A unit of the calendar, or a part of a day. */
    private static Meaning counted(Words words, int at, Shift shift, boolean past) {
        String part = WordClass.PART.of(words.at(at));
        if (part != null) {
            return new TimeOfDay("T" + part, new CountedDay(shift.steps));
        }
        int unitAt = Fiscal.isYear(words, at) ? at + 1 : at;
        Unit unit = Unit.singular(words.at(unitAt));
        boolean calendar = unit != null && unit.compareTo(Unit.DAY) > 0 && !past;
        return calendar ? new Period(unit, shift.steps, Base.PUBLICATION) : null;
    }
}
