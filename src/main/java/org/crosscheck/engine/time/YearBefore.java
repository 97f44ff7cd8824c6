package org.crosscheck.engine.time;

import org.crosscheck.engine.time.Period.Base;

/** The year before, and in accounts of a quarter its quarter: "a year ago", "year-earlier", "the year-ago quarter". */
final class YearBefore implements Rule {

    @Override
    public String name() {
        return "year before";
    }

    @Override
    public Found find(Words words, int at) {
        int year = words.isAny(at, "the", "a") ? at + 1 : at;
        year = words.isAny(year, "comparable", "corresponding") ? year + 1 : year;
        if (!words.is(year, "year")) {
            return null;
        }
        return words.isDash(year + 1) ? hyphened(words, at, year + 2) : apart(words, at, year + 1);
    }

    /** "year-earlier", "the year-ago quarter". */
    private Found hyphened(Words words, int at, int ago) {
        if (!words.isAny(ago, "ago", "earlier", "before")) {
            return null;
        }
        return found(words, at, ago, words.isAny(ago + 1, "quarter", "period") ? ago + 2 : ago + 1);
    }

    /** "a year ago", "a year before." */
    private Found apart(Words words, int at, int ago) {
        boolean before = words.is(ago, "before") && words.isAny(ago + 1, ".", ",", ";", ")");
        boolean a = words.is(at, "a") && ago == at + 2;
        return a && (before || words.isAny(ago, "ago", "earlier")) ? found(words, at, ago, ago + 1) : null;
    }

    private Found found(Words words, int at, int ago, int end) {
        Base base = words.is(ago, "ago") ? Base.PUBLICATION : Base.EITHER;
        return new Found(at, end, new SameQuarter(-1, new Period(Unit.YEAR, -1, base)), name());
    }
}
