package org.crosscheck.engine.time;

/** A part of a year that is said beside it: "March 2019", "the spring of last year". */
record OfYear(YearPart part, Meaning year) implements Meaning {

    @Override
    public Role role() {
        return part.calendar() instanceof MonthDay day && day.day() > 0 ? Role.DAY : Role.OTHER;
    }

    @Override
    public TimeValue in(Reference reference) {
        TimeValue resolved = year.in(reference);
        return resolved.isResolved() ? part.ofYear(resolved.first().getYear()) : part.in(reference);
    }
}
