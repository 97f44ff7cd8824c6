package org.crosscheck.engine.time;

import org.crosscheck.engine.time.TimeExpression.Type;

/** "Now", "currently": the day of publication, which its value does not name. */
record Now() implements Meaning {
    static final String VALUE = "PRESENT_REF";

    @Override
    public Role role() {
        return Role.OTHER;
    }

    @Override
    public TimeValue in(Reference reference) {
        return new TimeValue(Type.DATE, VALUE, reference.published(), reference.published());
    }
}
