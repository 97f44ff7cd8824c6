package org.crosscheck.engine.time;

import java.time.LocalDate;

/**
 * What an expression is resolved against.
 *
 * @param published the day of publication, or null
 * @param direction where the words near it point
 * @param anchor the last resolved time of the text before it, or null
 * @param quarter the last quarter or half year the text spoke of, or null
 */
record Reference(LocalDate published, Direction direction, TimeValue anchor, TimeValue quarter) {

    /** The day that "the next day" and "two days later" count from, or null. */
    LocalDate anchorDay() {
        return anchor != null && anchor.isDay() ? anchor.first() : null;
    }
}
