package org.crosscheck.engine.time;

import java.time.LocalDate;

/** A day counted from the day of publication: "yesterday". */
record CountedDay(int days) implements Meaning {

    @Override
    public Role role() {
        return Role.DAY;
    }

    @Override
    public TimeValue in(Reference reference) {
        LocalDate published = reference.published();
        return published == null
                ? TimeValue.open(TimeExpression.Type.DATE, "XXXX-XX-XX")
                : TimeValue.day(published.plusDays(days));
    }
}
