package org.crosscheck.engine.time;

/** What words of time mean before it is known when they were written. Immutable. */
interface Meaning {

    /** Resolved as far as the reference goes; null when the words turn out to be no time there. */
    TimeValue in(Reference reference);

    /** How it joins with its neighbours. */
    Role role();

    /** What an expression can be to its neighbours. */
    enum Role {
        /** One day. */
        DAY,
        /** A weekday by name. */
        WEEKDAY,
        /** A part of an unsaid year: a month, a day of it, a season, a quarter, a holiday. */
        YEAR_PART,
        /** A year, said or counted. */
        YEAR,
        /** A time by the clock or a part of a day. */
        TIME_OF_DAY,
        /** Any other; it joins with none. */
        OTHER
    }
}
