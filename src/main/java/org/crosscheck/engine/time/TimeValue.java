package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

import org.crosscheck.engine.time.TimeExpression.Type;

/**
 * What a time expression means: its TIMEX3 value, and the days it covers where it has any.
 *
 * @param first first day, or null where unresolved or no point in time
 * @param last last day, or null with {@code first}
 */
record TimeValue(Type type, String value, LocalDate first, LocalDate last) {

    static TimeValue day(LocalDate day) {
        return new TimeValue(Type.DATE, day.toString(), day, day);
    }

    static TimeValue days(LocalDate first, LocalDate last) {
        return new TimeValue(Type.DATE, first + "/" + last, first, last);
    }

    /** The ISO week that holds {@code day}. */
    static TimeValue week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new TimeValue(Type.DATE, weekName(day), monday, monday.plusDays(6));
    }

    static TimeValue weekend(LocalDate day) {
        TimeValue week = week(day);
        return new TimeValue(Type.DATE, week.value + "-WE", week.last.minusDays(1), week.last);
    }

    private static String weekName(LocalDate day) {
        return String.format(
                "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static TimeValue month(YearMonth month) {
        return new TimeValue(Type.DATE, month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** Some months of a year under a name, for example {@code Q3} or {@code SU}. */
    static TimeValue months(int year, String name, YearMonth first, YearMonth last) {
        return new TimeValue(Type.DATE, four(year) + "-" + name, first.atDay(1), last.atEndOfMonth());
    }

    static TimeValue year(int year) {
        return years(four(year), year, year);
    }

    /** @param start a year that ends in 0 */
    static TimeValue decade(int start) {
        return years(four(start).substring(0, 3), start, start + 9);
    }

    /** @param start a year that ends in 00 */
    static TimeValue century(int start) {
        return years(four(start).substring(0, 2), start, start + 99);
    }

    static TimeValue years(String value, int first, int last) {
        return new TimeValue(
                Type.DATE,
                value,
                Year.of(first).atDay(1),
                Year.of(last).atMonth(12).atEndOfMonth());
    }

    /** A value that names no days: unresolved, a reference, a duration, a set. */
    static TimeValue open(Type type, String value) {
        return new TimeValue(type, value, null, null);
    }

    boolean isResolved() {
        return first != null;
    }

    /** Whether it is one day, or a time of one. */
    boolean isDay() {
        return first != null && first.equals(last);
    }

    /** A time of this day. */
    TimeValue at(String time) {
        int t = value.indexOf('T');
        return new TimeValue(Type.TIME, (t < 0 ? value : value.substring(0, t)) + time, first, last);
    }

    static String four(int year) {
        return String.format("%04d", year);
    }
}
