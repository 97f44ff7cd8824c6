package org.crosscheck.engine.time;

/** Which way the words near a date point from the day of publication. */
enum Direction {
    PAST,
    FUTURE,
    /** Nothing near says so: news speaks of what was. */
    UNSAID
}
