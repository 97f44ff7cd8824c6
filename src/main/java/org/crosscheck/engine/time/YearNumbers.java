package org.crosscheck.engine.time;

/** Years by number: "in 1998", "2014-22", "fiscal 1989", "the 1996 bombing". */
final class YearNumbers implements Rule {
    private static final int EARLIEST_BARE = 1900;
    private static final int LATEST_BARE = 2060;

    @Override
    public String name() {
        return "year";
    }

    @Override
    public Found find(Words words, int at) {
        int number = start(words, at);
        Years.Said year = number < 0 ? null : Years.at(words, number);
        if (year == null || number == at && !stands(words, at, year)) {
            return null;
        }
        int last = words.isDash(year.end()) && words.isGlued(year.end()) ? last(words, year) : -1;
        return last < 0
                ? new Found(at, year.end(), year(year.year()), name())
                : new Found(at, year.end() + 2, years(year.year(), last), name());
    }

    /** Where the number stands after "fiscal" or "FY", or {@code at}; -1 where no year can begin. */
    private static int start(Words words, int at) {
        if (Fiscal.isAdjective(words, at)) {
            return words.is(at + 1, "year") ? at + 2 : at + 1;
        }
        return words.is(at, "fy") ? at + 1 : at;
    }

    private static Fixed year(int year) {
        return new Fixed(TimeValue.year(year), Meaning.Role.YEAR);
    }

    private static Fixed years(int first, int last) {
        return new Fixed(
                TimeValue.years(TimeValue.four(first) + "/" + TimeValue.four(last), first, last), Meaning.Role.OTHER);
    }

    /** The last year of "1998-99" and "2014-2022", or -1. */
    private static int last(Words words, Years.Said first) {
        int at = first.end() + 1;
        int four = words.digits(at, 4);
        int two = words.digits(at, 2);
        boolean month = two >= 0 && two <= 12 && words.isDash(at + 1);
        int last = two < 0 || month ? four : first.year() / 100 * 100 + two;
        return words.isGlued(at) && last > first.year() ? last : -1;
    }

    private static boolean stands(Words words, int at, Years.Said year) {
        boolean framed = Frame.BEFORE_YEAR.has(words.at(at - 1));
        if (words.isApostrophe(at)) {
            return framed;
        }
        boolean usual = year.year() >= EARLIEST_BARE && year.year() <= LATEST_BARE;
        return !isCount(words, at, year) && (framed || usual && !isNamed(words, at - 1));
    }

    /** A sum of money, a count with its noun, a part of a longer number. */
    private static boolean isCount(Words words, int at, Years.Said year) {
        boolean sign = words.isAny(at - 1, "$", "\u00a3", "\u20ac", "#", "no.", "+");
        boolean glued = words.isGlued(at) && !words.isAny(at - 1, "(", "\"", "'", "-", "/", "\u2013", "\u2014", "[");
        boolean part =
                words.isGlued(year.end()) && words.isAny(year.end(), ":", "/", ".") && words.isNumber(year.end() + 1);
        return sign || glued || part || Frame.AFTER_COUNT.has(words.at(year.end()));
    }

    /** "Boeing 1990", but not "Easter Sunday 2019" or "Q1 2022". */
    private static boolean isNamed(Words words, int at) {
        return words.isWord(at)
                && words.isCapitalised(at)
                && !words.isFirstOfSentence(at)
                && !WordClass.knows(words.at(at))
                && !Frame.NAMED_TIME.has(words.at(at));
    }
}
