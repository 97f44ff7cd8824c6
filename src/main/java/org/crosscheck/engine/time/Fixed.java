package org.crosscheck.engine.time;

/** What means the same whenever it is written. */
record Fixed(TimeValue value, Role role) implements Meaning {

    static Fixed other(TimeExpression.Type type, String value) {
        return new Fixed(TimeValue.open(type, value), Role.OTHER);
    }

    @Override
    public TimeValue in(Reference reference) {
        return value;
    }
}
