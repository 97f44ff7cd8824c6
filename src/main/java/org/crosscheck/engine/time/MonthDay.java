package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month, a day of one, or a run of its days.
 *
 * @param month 1 to 12
 * @param day 1 to 31, or 0 for the whole month
 * @param lastDay the last of a run of days, or {@code day}
 */
record MonthDay(int month, int day, int lastDay) implements YearPart.Calendar {

    @Override
    public TimeValue of(int year) {
        YearMonth whole = YearMonth.of(year, month);
        if (day == 0) {
            return TimeValue.month(whole);
        }
        if (lastDay > whole.lengthOfMonth()) {
            return null;
        }
        LocalDate first = whole.atDay(day);
        return day == lastDay ? TimeValue.day(first) : TimeValue.days(first, whole.atDay(lastDay));
    }

    @Override
    public String tail() {
        return day == 0 ? String.format("-%02d", month) : String.format("-%02d-%02d", month, day);
    }
}
