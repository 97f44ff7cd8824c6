package org.crosscheck.engine.time;

import org.crosscheck.engine.time.TimeExpression.Type;

/**
 * The quarter that the text spoke of last, or the same quarter of the year before.
 *
 * @param years how many years on, 0 or -1
 * @param otherwise what is meant where the text spoke of none, or null for nothing
 */
record SameQuarter(int years, Meaning otherwise) implements Meaning {

    @Override
    public Role role() {
        return Role.OTHER;
    }

    @Override
    public TimeValue in(Reference reference) {
        TimeValue quarter = reference.quarter();
        if (quarter == null) {
            return otherwise == null ? null : otherwise.in(reference);
        }
        String name = quarter.value().substring(quarter.value().indexOf('-'));
        if (!quarter.isResolved()) {
            return TimeValue.open(Type.DATE, "XXXX" + name);
        }
        int year = quarter.first().getYear() + years;
        return new TimeValue(
                Type.DATE,
                TimeValue.four(year) + name,
                quarter.first().plusYears(years),
                quarter.last().plusYears(years));
    }
}
