package org.crosscheck.engine.time;

import java.time.YearMonth;

/**
 * Some months of a year under a name: a quarter, a half, a season. A winter begins in December of its year.
 *
 * @param name as TIMEX3 writes it: {@code Q1}, {@code H2}, {@code SU}
 * @param firstMonth 1 to 12
 * @param months how many
 */
record YearSlice(String name, int firstMonth, int months) implements YearPart.Calendar {

    static YearSlice quarter(int number) {
        return new YearSlice("Q" + number, 3 * number - 2, 3);
    }

    static YearSlice half(int number) {
        return new YearSlice("H" + number, 6 * number - 5, 6);
    }

    /** @param code SP, SU, FA or WI: northern seasons by whole months */
    static YearSlice season(String code) {
        return new YearSlice(code, 3 * ("SP SU FA WI".indexOf(code) / 3 + 1), 3);
    }

    @Override
    public TimeValue of(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return TimeValue.months(year, name, first, first.plusMonths(months - 1L));
    }

    @Override
    public String tail() {
        return "-" + name;
    }
}
