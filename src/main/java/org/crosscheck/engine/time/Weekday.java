package org.crosscheck.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of the week: the latest up to the day of publication, or the next where the words near it point ahead. */
record Weekday(DayOfWeek day, Shift shift) implements Meaning {

    @Override
    public Role role() {
        return Role.WEEKDAY;
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate published = reference.published();
        return published == null
                ? TimeValue.open(TimeExpression.Type.DATE, "XXXX-WXX-" + day.getValue())
                : TimeValue.day(day(published, reference.direction()));
    }

    private LocalDate day(LocalDate published, Direction direction) {
        return switch (shift) {
            case LAST -> published.with(TemporalAdjusters.previous(day));
            case NEXT ->
                published.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case COMING -> published.with(TemporalAdjusters.next(day));
            case THIS ->
                published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(day));
            case NONE ->
                published.with(
                        direction == Direction.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        };
    }
}
