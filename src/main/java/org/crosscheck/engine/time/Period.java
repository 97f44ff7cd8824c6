package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A calendar period so many steps from another: "last week", "two years ago", "the following day".
 *
 * @param unit day or longer
 * @param steps how many units from the base, negative for earlier
 * @param base what the steps are counted from
 */
record Period(Unit unit, long steps, Base base) implements Meaning {

    /** What steps are counted from. */
    enum Base {
        PUBLICATION,
        /** The last time the text spoke of; nothing where it spoke of none. */
        ANCHOR,
        /** The last time the text spoke of, else the day of publication. */
        EITHER
    }

    @Override
    public Role role() {
        return switch (unit) {
            case YEAR -> Role.YEAR;
            case DAY -> Role.DAY;
            default -> Role.OTHER;
        };
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate from = from(reference);
        return from == null
                ? TimeValue.open(TimeExpression.Type.DATE, unresolved())
                : holding(from.plus(steps * unit.times, unit.basic));
    }

    private LocalDate from(Reference reference) {
        if (base == Base.PUBLICATION) {
            return reference.published();
        }
        LocalDate otherwise = base == Base.EITHER ? reference.published() : null;
        TimeValue anchor = reference.anchor();
        boolean fineEnough = anchor != null
                && anchor.isResolved()
                && ChronoUnit.DAYS.between(anchor.first(), anchor.last())
                        <= unit.basic.getDuration().toDays() * unit.times;
        return fineEnough ? anchor.first() : otherwise;
    }

    /** The period of this unit that holds {@code day}. */
    private TimeValue holding(LocalDate day) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> TimeValue.week(day);
            case WEEKEND -> TimeValue.weekend(day);
            case MONTH -> TimeValue.month(YearMonth.from(day));
            case QUARTER -> YearSlice.quarter((day.getMonthValue() + 2) / 3).of(day.getYear());
            case YEAR -> TimeValue.year(day.getYear());
            case DECADE -> TimeValue.decade(day.getYear() / 10 * 10);
            case CENTURY -> TimeValue.century(day.getYear() / 100 * 100);
            default -> TimeValue.day(day);
        };
    }

    private String unresolved() {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX-XX-XX";
        };
    }
}
