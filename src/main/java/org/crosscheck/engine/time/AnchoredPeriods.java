package org.crosscheck.engine.time;

import java.time.DayOfWeek;

import org.crosscheck.engine.time.Period.Base;

/** Periods counted from the last time the text spoke of: "the following day", "that year", "the previous Friday". */
final class AnchoredPeriods implements Rule {
    private static final int NO_STEPS = 2;

    @Override
    public String name() {
        return "anchored period";
    }

    @Override
    public Found find(Words words, int at) {
        boolean definite = words.is(at, "the");
        int word = definite || words.is(at, "that") && words.is(at + 1, "same") ? at + 1 : at;
        if (definite && words.is(word, "next")) {
            return found(words, at, word + 1, dayMeaning(words, word + 1));
        }
        int steps = steps(words.at(word));
        if (steps == NO_STEPS) {
            return definite ? beside(words, at) : null;
        }
        int weekday = definite || steps == 0 ? WordClass.WEEKDAY.number(words.at(word + 1)) : 0;
        Meaning meaning =
                weekday > 0 ? new AnchoredWeekday(DayOfWeek.of(weekday), steps) : meaning(words.at(word + 1), steps);
        return found(words, at, word + 1, meaning);
    }

    /** "The day before", "the night after", with nothing to follow. */
    private Found beside(Words words, int at) {
        int steps = words.is(at + 2, "before") ? -1 : words.is(at + 2, "after") ? 1 : NO_STEPS;
        boolean alone = !words.isWord(at + 3) && !words.isNumber(at + 3);
        Meaning meaning = steps != NO_STEPS && alone ? meaning(words.at(at + 1), steps) : null;
        return meaning == null ? null : new Found(at, at + 3, meaning, name());
    }

    private Found found(Words words, int at, int noun, Meaning meaning) {
        return meaning == null ? null : new Found(at, noun + 1, meaning, name());
    }

    /** "The next day", "the next morning"; any other "next" counts from publication. */
    private static Meaning dayMeaning(Words words, int noun) {
        boolean day = words.is(noun, "day") || WordClass.PART.has(words.at(noun));
        return day ? meaning(words.at(noun), 1) : null;
    }

    private static Meaning meaning(String noun, int steps) {
        String part = WordClass.PART.of(noun);
        if (part != null) {
            return new TimeOfDay("T" + part, new Period(Unit.DAY, steps, Base.ANCHOR));
        }
        Unit unit = Unit.singular(noun);
        if (unit == Unit.QUARTER && steps == 0) {
            return new SameQuarter(0, null);
        }
        return unit == null || unit.isShorterThanDay() ? null : new Period(unit, steps, Base.ANCHOR);
    }

    private static int steps(String word) {
        return switch (word) {
            case "previous", "preceding" -> -1;
            case "that", "same" -> 0;
            case "following" -> 1;
            default -> NO_STEPS;
        };
    }
}
