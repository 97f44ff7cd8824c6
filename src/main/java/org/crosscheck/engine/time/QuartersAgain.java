package org.crosscheck.engine.time;

import org.crosscheck.engine.time.Period.Base;

/** The quarter that an account speaks of: "the quarter", "the latest period", "the same period last year". */
final class QuartersAgain implements Rule {

    @Override
    public String name() {
        return "quarter again";
    }

    @Override
    public Found find(Words words, int at) {
        if (isLastYears(words, at)) {
            return new Found(at, at + 4, new SameQuarter(-1, null), name());
        }
        boolean ofAnother = words.is(at - 1, "of") && !words.is(at - 2, "end");
        if (!words.is(at, "the") || ofAnother) {
            return null;
        }
        int noun = words.isAny(at + 1, "latest", "same", "corresponding", "comparable") ? at + 2 : at + 1;
        if (!words.isAny(noun, "quarter", "period") || words.is(noun + 1, "of")) {
            return null;
        }
        int yearBefore = yearBefore(words, noun + 1);
        if (yearBefore > noun + 1) {
            return new Found(at, yearBefore, new SameQuarter(-1, null), name());
        }
        Meaning latest = words.is(at + 1, "latest") ? new Period(Unit.QUARTER, -1, Base.PUBLICATION) : null;
        return new Found(at, noun + 1, new SameQuarter(0, latest), name());
    }

    /** "last year's quarter". */
    private static boolean isLastYears(Words words, int at) {
        return words.is(at, "last")
                && words.is(at + 1, "year")
                && words.isAny(at + 2, "'s", "\u2019s")
                && words.isAny(at + 3, "quarter", "period");
    }

    /** One past "last year", "a year ago" or "year earlier", or {@code at}. */
    private static int yearBefore(Words words, int at) {
        int year = words.is(at, "a") ? at + 1 : at;
        boolean last = words.is(year, "last") && words.is(year + 1, "year");
        boolean ago = words.is(year, "year") && words.isAny(year + 1, "ago", "earlier");
        return last || ago ? year + 2 : at;
    }
}
