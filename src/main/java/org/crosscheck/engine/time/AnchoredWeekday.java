package org.crosscheck.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday counted from the day the text spoke of last: "the previous Friday", "the following Sunday".
 *
 * @param steps -1 for the one before, 1 for the one after, 0 for that week's
 */
record AnchoredWeekday(DayOfWeek day, int steps) implements Meaning {

    @Override
    public Role role() {
        return Role.DAY;
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate from = reference.anchorDay() == null ? reference.published() : reference.anchorDay();
        if (from == null) {
            return new Weekday(day, Shift.NONE).in(reference);
        }
        return TimeValue.day(
                switch (steps) {
                    case -1 -> from.with(TemporalAdjusters.previous(day));
                    case 1 -> from.with(TemporalAdjusters.next(day));
                    default ->
                        from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(day));
                });
    }
}
