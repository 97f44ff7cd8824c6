package org.crosscheck.engine.time;

import java.util.Map;

/** What "last", "this" and "next" do to a period. */
enum Shift {
    LAST(-1),
    THIS(0),
    NEXT(1),
    /** As {@link #NEXT}, but for weekdays the very next. */
    COMING(1),
    /** No such word stands before it. */
    NONE(0);

    private static final Map<String, Shift> BY_WORD = Map.of(
            "last",
            LAST,
            "past",
            LAST,
            "this",
            THIS,
            "current",
            THIS,
            "next",
            NEXT,
            "coming",
            COMING,
            "upcoming",
            COMING);

    final int steps;

    Shift(int steps) {
        this.steps = steps;
    }

    /** The shift a word makes from the day of publication, or null. */
    static Shift of(String word) {
        return BY_WORD.get(word);
    }
}
