package org.crosscheck.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday some weeks from the day of publication: "two Sundays ago", "the Friday after next".
 *
 * @param weeks -1 for the last one, 1 for the next
 */
record WeekdayAway(DayOfWeek day, int weeks) implements Meaning {

    @Override
    public Role role() {
        return Role.DAY;
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate published = reference.published();
        if (published == null) {
            return new Weekday(day, Shift.NONE).in(reference);
        }
        return TimeValue.day(
                weeks < 0
                        ? published.with(TemporalAdjusters.previous(day)).plusWeeks(weeks + 1L)
                        : published.with(TemporalAdjusters.next(day)).plusWeeks(weeks - 1L));
    }
}
