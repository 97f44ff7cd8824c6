package org.crosscheck.engine.time;

import java.math.BigDecimal;

import org.crosscheck.engine.time.Period.Base;

/** The running day, week, month or year by its edge: "later in the day", "the end of the week", "year-end", "the weekend". */
final class CurrentPeriods implements Rule {

    @Override
    public String name() {
        return "current period";
    }

    @Override
    public Found find(Words words, int at) {
        Found end = end(words, at);
        if (end != null || !words.is(at, "the")) {
            return end;
        }
        if (words.is(at + 1, "weekend")) {
            return new Found(at, at + 2, new Weekend(), name());
        }
        int unitAt = words.isAny(at + 1, "full", "latest") ? at + 2 : at + 1;
        int noun = Fiscal.isYear(words, unitAt) ? unitAt + 1 : unitAt;
        Unit unit = Unit.singular(words.at(noun));
        if (unit == null || unit.compareTo(Unit.DAY) < 0 || unit == Unit.QUARTER) {
            return null;
        }
        if (words.isAny(noun + 1, "ended", "ending", "to")) {
            return new Found(at, noun + 1, Amount.meaning(BigDecimal.ONE, unit), name());
        }
        boolean current = noun > at + 1 || isEdged(words, at);
        int steps = words.is(at + 1, "latest") ? -1 : 0;
        return current && unit.compareTo(Unit.YEAR) <= 0 ? new Found(at, noun + 1, period(unit, steps), name()) : null;
    }

    /** The day the text speaks of; any other period of publication. */
    private static Meaning period(Unit unit, int steps) {
        return new Period(unit, steps, unit == Unit.DAY ? Base.ANCHOR : Base.PUBLICATION);
    }

    /** "year-end", "year end", "month's end". */
    private Found end(Words words, int at) {
        Unit unit = Unit.singular(words.at(at));
        int link = words.isDash(at + 1) || words.isAny(at + 1, "'s", "\u2019s") ? at + 2 : at + 1;
        boolean end =
                unit != null && unit.compareTo(Unit.DAY) > 0 && unit.compareTo(Unit.YEAR) <= 0 && words.is(link, "end");
        return end ? new Found(at, link + 1, period(unit, 0), name()) : null;
    }

    /** "Earlier in", "the rest of". */
    private static boolean isEdged(Words words, int the) {
        boolean edge = words.is(the - 1, "in") && Edges.isEdge(words.at(the - 2));
        return edge || Edges.before(words, the) < the;
    }
}
