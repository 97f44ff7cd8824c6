package org.crosscheck.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** "The weekend": the latest that has begun, or the coming one where the words near it point ahead. */
record Weekend() implements Meaning {

    @Override
    public Role role() {
        return Role.WEEKDAY;
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate published = reference.published();
        if (published == null) {
            return TimeValue.open(TimeExpression.Type.DATE, "XXXX-WXX-WE");
        }
        return TimeValue.weekend(published.with(
                reference.direction() == Direction.FUTURE
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
    }
}
