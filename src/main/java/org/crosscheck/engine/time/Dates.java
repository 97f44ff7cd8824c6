package org.crosscheck.engine.time;

import java.util.Set;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/** Months and days of months: "April 19, 2022", "19 April", "the 19th of April", "April 19-21", "April 2022", "April". */
final class Dates implements Rule {
    /** Months that are also other words or first names. */
    private static final Set<String> AMBIGUOUS =
            Set.of("may", "march", "mar", "april", "june", "jan", "dec", "august", "sep");

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Found find(Words words, int at) {
        int month = WordClass.MONTH.number(words.at(at));
        return month > 0 ? monthFirst(words, at, month) : dayFirst(words, at);
    }

    private Found monthFirst(Words words, int at, int month) {
        if (!words.isCapitalised(at)) {
            return null;
        }
        int next = words.is(at + 1, "the") ? at + 2 : at + 1;
        Numeral day = day(words, next);
        boolean counted = words.is(at - 1, "in") && day != null && isCounted(words, day.end());
        if (day != null && !counted) {
            return withYear(words, at, run(words, month, day));
        }
        Years.Said year = Years.at(words, words.isAny(at + 1, ",", "of") ? at + 2 : at + 1);
        if (year != null) {
            YearPart whole = YearPart.of(new MonthDay(month, 0, 0));
            return new Found(
                    at,
                    year.end(),
                    new OfYear(whole, new Fixed(TimeValue.year(year.year()), Meaning.Role.YEAR)),
                    name());
        }
        return isMonth(words, at) ? new Found(at, at + 1, YearPart.of(new MonthDay(month, 0, 0)), name()) : null;
    }

    private Found dayFirst(Words words, int at) {
        int first = words.is(at, "the") ? at + 1 : at;
        Numeral day = day(words, first);
        if (day == null) {
            return null;
        }
        int month = words.is(day.end(), "of") ? day.end() + 1 : day.end();
        Numeral last = words.isDash(month) || words.isAny(month, "to", "and") ? day(words, month + 1) : null;
        int named = last == null ? month : words.is(last.end(), "of") ? last.end() + 1 : last.end();
        int number = WordClass.MONTH.number(words.at(named));
        if (number == 0 || !words.isCapitalised(named)) {
            return null;
        }
        int to = last == null ? day.value().intValue() : last.value().intValue();
        return withYear(words, at, new Run(new MonthDay(number, day.value().intValue(), to), named + 1));
    }

    private record Run(MonthDay days, int end) {}

    /** "April 19-21", "April 19 to 21". */
    private static Run run(Words words, int month, Numeral day) {
        int first = day.value().intValue();
        boolean to = words.isDash(day.end()) || words.isAny(day.end(), "to", "through", "and");
        Numeral last = to ? day(words, day.end() + 1) : null;
        boolean run = last != null && last.value().intValue() > first && !isCounted(words, last.end());
        return run
                ? new Run(new MonthDay(month, first, last.value().intValue()), last.end())
                : new Run(new MonthDay(month, first, first), day.end());
    }

    /** A number with a noun of its own is no day: "on May 5 and 10 people". */
    private static boolean isCounted(Words words, int at) {
        return words.isWord(at) && !words.isAny(at, "in", "at", "and", "for", "when", "on", "with", "by", "as", "the");
    }

    private Found withYear(Words words, int at, Run run) {
        int end = run.end();
        Years.Said year = Years.at(words, words.isAny(end, ",", "of", "in") ? end + 1 : end);
        YearPart part = YearPart.of(run.days());
        return year == null
                ? new Found(at, end, part, name())
                : new Found(
                        at,
                        year.end(),
                        new OfYear(part, new Fixed(TimeValue.year(year.year()), Meaning.Role.YEAR)),
                        name());
    }

    /** A day of a month: 1 to 31, with or without its suffix. */
    private static Numeral day(Words words, int at) {
        boolean ordinal = words.isWord(at);
        boolean plain = words.isNumber(at) && words.at(at).length() <= 2;
        Numeral numeral = ordinal || plain ? words.numeral(at) : null;
        if (numeral == null || ordinal != (numeral.form() == Form.ORDINAL) && ordinal || !numeral.isInt()) {
            return null;
        }
        int day = numeral.value().intValue();
        boolean clock =
                words.is(numeral.end(), ":") || words.isAny(numeral.end(), "%", "percent", "a.m.", "p.m.", "am", "pm");
        return day < 1 || day > 31 || clock ? null : numeral;
    }

    private static boolean isMonth(Words words, int at) {
        if (!AMBIGUOUS.contains(words.at(at))) {
            return true;
        }
        String before = words.isDash(at - 1) && words.isGlued(at) ? words.at(at - 2) : words.at(at - 1);
        return Frame.BEFORE_MONTH.has(before) && (!words.isCapitalised(at + 1) || words.isGlued(at + 1));
    }
}
