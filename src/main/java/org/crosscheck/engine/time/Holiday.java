package org.crosscheck.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** A day with a name, by its rule. */
record Holiday(IntFunction<LocalDate> rule, String tail) implements YearPart.Calendar {
    private static final String OPEN = "-XX-XX";

    /** @param rule as the head of {@code time/holidays.txt} says */
    static Holiday of(String rule) {
        if (rule.startsWith("easter")) {
            int days = Integer.parseInt(rule.substring("easter".length()));
            return new Holiday(year -> easter(year).plusDays(days), OPEN);
        }
        if (rule.startsWith("orthodox")) {
            int days = Integer.parseInt(rule.substring("orthodox".length()));
            return new Holiday(year -> orthodoxEaster(year).plusDays(days), OPEN);
        }
        if (rule.equals("election")) {
            return new Holiday(
                    year -> YearMonth.of(year, 11)
                            .atDay(1)
                            .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                            .plusDays(1),
                    OPEN);
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        int second =
                Integer.parseInt(rule.substring(3, rule.indexOf('-', 4) < 0 ? rule.length() : rule.indexOf('-', 4)));
        if (rule.indexOf('-', 4) < 0) {
            return new Holiday(year -> LocalDate.of(year, month, second), "-" + rule);
        }
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(rule.substring(rule.lastIndexOf('-') + 1)));
        return new Holiday(
                year -> YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(second, day)), OPEN);
    }

    /** Western Easter Sunday, after the computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Eastern Easter Sunday in the common calendar, after Meeus; right from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }

    @Override
    public TimeValue of(int year) {
        return TimeValue.day(rule.apply(year));
    }
}
