package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A part of a year whose year is not said: "March", "19 April", "last summer", "the third quarter", "Christmas". Without a
 * word or a verb that tells, it is the latest that has begun, unless the coming one is much nearer.
 */
record YearPart(Calendar calendar, Shift shift) implements Meaning {
    /** A coming day this many times nearer than the one past is the one that is meant. */
    private static final int MUCH_NEARER = 4;
    /** So many times nearer, even a verb that says otherwise does not tell of it. */
    private static final int FAR_NEARER = 6;

    /** The part, once its year is known. */
    interface Calendar {

        /** @return null when that year has no such part */
        TimeValue of(int year);

        /** What follows the year in its TIMEX3 value, for example {@code -04-19}. */
        String tail();
    }

    static YearPart of(Calendar calendar) {
        return new YearPart(calendar, Shift.NONE);
    }

    YearPart shifted(Shift by) {
        return new YearPart(calendar, by);
    }

    @Override
    public Role role() {
        return Role.YEAR_PART;
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate published = reference.published();
        TimeValue value = published == null ? null : chosen(published, reference.direction());
        return value == null ? TimeValue.open(TimeExpression.Type.DATE, "XXXX" + calendar.tail()) : value;
    }

    /** In a year that is said beside it. */
    TimeValue ofYear(int year) {
        TimeValue value = calendar.of(year);
        return value == null ? TimeValue.open(TimeExpression.Type.DATE, TimeValue.four(year) + calendar.tail()) : value;
    }

    private TimeValue chosen(LocalDate published, Direction direction) {
        return switch (shift) {
            case LAST ->
                latest(
                        calendar instanceof MonthDay month && month.day() == 0 ? published.minusMonths(1) : published,
                        false);
            case NEXT, COMING -> earliest(published, false);
            case THIS -> calendar.of(published.getYear());
            case NONE -> byDirection(published, direction);
        };
    }

    private TimeValue byDirection(LocalDate published, Direction direction) {
        TimeValue past = latest(published, true);
        TimeValue future = earliest(published, true);
        if (past == null || future == null) {
            return past;
        }
        long since = Math.max(0, ChronoUnit.DAYS.between(past.last(), published));
        long until = Math.max(0, ChronoUnit.DAYS.between(published, future.first()));
        boolean ahead =
                switch (direction) {
                    case PAST -> past.isDay() && until * FAR_NEARER < since;
                    case FUTURE -> since * (calendar instanceof YearSlice ? MUCH_NEARER : FAR_NEARER) >= until;
                    case UNSAID -> until * MUCH_NEARER < since;
                };
        return ahead ? future : past;
    }

    /** The latest that has begun; without {@code current}, that has ended. */
    private TimeValue latest(LocalDate published, boolean current) {
        for (int year = published.getYear() + 1; year >= published.getYear() - 5; year--) {
            TimeValue value = calendar.of(year);
            if (value != null
                    && (current
                            ? !value.first().isAfter(published)
                            : value.last().isBefore(published))) {
                return value;
            }
        }
        return null;
    }

    /** The earliest that has not ended; without {@code current}, not begun. */
    private TimeValue earliest(LocalDate published, boolean current) {
        for (int year = published.getYear() - 1; year <= published.getYear() + 5; year++) {
            TimeValue value = calendar.of(year);
            if (value != null
                    && (current
                            ? !value.last().isBefore(published)
                            : value.first().isAfter(published))) {
                return value;
            }
        }
        return null;
    }
}
