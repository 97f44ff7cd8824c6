package org.crosscheck.engine.time;

import org.crosscheck.engine.time.Period.Base;

/**
 * The year before, and in accounts of a quarter its quarter: "a year ago", "a year earlier", "year-earlier", "the year-ago
 * quarter", "the same period last year"; and the quarter itself: "the quarter", "the latest period".
 */
final class EarlierYears implements Rule {

    @Override
    public String name() {
        return "quarter again";
    }

    @Override
    public Found find(Words words, int at) {
        int from = words.isAny(at, "the", "a") ? at + 1 : at;
        from = words.isAny(from, "comparable", "corresponding") ? from + 1 : from;
        if (words.is(at, "last")
                && words.is(at + 1, "year")
                && words.isAny(at + 2, "'s", "\u2019s")
                && words.isAny(at + 3, "quarter", "period")) {
            return new Found(at, at + 4, new SameQuarter(-1, null), name());
        }
        Found before = yearBefore(words, at, from);
        if (before != null) {
            return before;
        }
        if (!words.is(at, "the") || words.isAny(at - 1, "of") && !words.is(at - 2, "end")) {
            return null;
        }
        int noun = words.isAny(at + 1, "latest", "same", "corresponding", "comparable") ? at + 2 : at + 1;
        if (!words.isAny(noun, "quarter", "period") || words.is(noun + 1, "of")) {
            return null;
        }
        int last = words.is(noun + 1, "a") ? noun + 2 : noun + 1;
        if (words.is(last, "last") && words.is(last + 1, "year")
                || words.is(last, "year") && words.isAny(last + 1, "ago", "earlier")) {
            return new Found(at, last + 2, new SameQuarter(-1, null), name());
        }
        Meaning latest = words.is(at + 1, "latest") ? new Period(Unit.QUARTER, -1, Base.PUBLICATION) : null;
        return new Found(at, noun + 1, new SameQuarter(0, latest), name());
    }

    /** "a year ago", "year-earlier quarter". */
    private Found yearBefore(Words words, int at, int from) {
        int hyphen = words.isDash(from + 1) ? 1 : 0;
        int ago = from + 1 + hyphen;
        boolean a = words.is(from - 1, "a") && from > at;
        if (!words.is(from, "year") || !words.isAny(ago, "ago", "earlier", "before") || hyphen == 0 && !a) {
            return null;
        }
        if (words.is(ago, "before") && hyphen == 0 && !words.isAny(ago + 1, ".", ",", ";", ")")) {
            return null;
        }
        boolean noun = hyphen == 1 && words.isAny(ago + 1, "quarter", "period");
        Base base = words.is(ago, "ago") ? Base.PUBLICATION : Base.ANCHOR;
        Meaning year = new Period(Unit.YEAR, -1, base);
        return new Found(at, noun ? ago + 2 : ago + 1, new SameQuarter(-1, year), name());
    }
}
