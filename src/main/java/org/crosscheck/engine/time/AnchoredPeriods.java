package org.crosscheck.engine.time;

import java.time.DayOfWeek;

import org.crosscheck.engine.time.Period.Base;

/** Periods counted from the last time the text spoke of: "the following day", "that year", "the same week". */
final class AnchoredPeriods implements Rule {

    @Override
    public String name() {
        return "anchored period";
    }

    @Override
    public Found find(Words words, int at) {
        boolean definite = words.is(at, "the");
        int word = definite || words.is(at, "that") && words.is(at + 1, "same") ? at + 1 : at;
        int steps = steps(words.at(word));
        boolean next = definite && words.is(word, "next");
        if (steps == 2 && !next) {
            return null;
        }
        int by = next ? 1 : steps;
        int weekday = definite || steps == 0 ? WordClass.WEEKDAY.number(words.at(word + 1)) : 0;
        if (weekday > 0 && !next) {
            return new Found(at, word + 2, new AnchoredWeekday(DayOfWeek.of(weekday), steps), name());
        }
        String part = WordClass.PART.of(words.at(word + 1));
        Unit unit = part == null ? Unit.singular(words.at(word + 1)) : Unit.DAY;
        boolean usable = unit != null && unit.compareTo(Unit.DAY) >= 0 && (!next || unit == Unit.DAY);
        if (!usable) {
            return null;
        }
        if (unit == Unit.QUARTER && by == 0) {
            return new Found(at, word + 2, new SameQuarter(0, null), name());
        }
        Period period = new Period(unit, by, Base.ANCHOR);
        return new Found(at, word + 2, part == null ? period : new TimeOfDay("T" + part, period), name());
    }

    /** How many steps a word takes from the anchor; 2 for a word that takes none. */
    private static int steps(String word) {
        return switch (word) {
            case "previous", "preceding" -> -1;
            case "that", "same" -> 0;
            case "following" -> 1;
            default -> 2;
        };
    }
}
