package org.crosscheck.engine.time;

/** Dates in figures: "2022-04-19", "19/04/2022", "19.04.2022"; a day and a month that could change places stay open. */
final class NumericDates implements Rule {

    @Override
    public String name() {
        return "numeric date";
    }

    @Override
    public Found find(Words words, int at) {
        String mark = words.at(at + 1);
        boolean one = (words.isDash(at + 1) || mark.equals("/") || mark.equals("."))
                && words.is(at + 3, mark)
                && words.isNumber(at)
                && words.isGlued(at + 1)
                && words.isGlued(at + 2)
                && words.isGlued(at + 3)
                && words.isGlued(at + 4);
        TimeValue value = one ? value(words, at) : null;
        return value == null ? null : new Found(at, at + 5, new Fixed(value, Meaning.Role.DAY), name());
    }

    private static TimeValue value(Words words, int at) {
        int middle = words.digits(at + 2);
        int year = words.digits(at, 4);
        if (year > 0) {
            return day(year, middle, words.digits(at + 4));
        }
        int last = words.digits(at + 4);
        int first = words.digits(at);
        int full = words.at(at + 4).length() == 2 ? Years.full(last) : last;
        if (full < 1000 || first < 1 || middle < 1) {
            return null;
        }
        if (first <= 12 && middle <= 12 && first != middle && !words.is(at + 1, ".")) {
            return TimeValue.open(TimeExpression.Type.DATE, TimeValue.four(full) + "-XX-XX");
        }
        return middle > 12 ? day(full, first, middle) : day(full, middle, first);
    }

    private static TimeValue day(int year, int month, int day) {
        boolean possible = month >= 1 && month <= 12 && day >= 1;
        return possible ? new MonthDay(month, day, day).of(year) : null;
    }
}
