package org.crosscheck.engine.time;

import org.crosscheck.engine.time.TimeExpression.Type;

/**
 * A time by the clock or a part of a day.
 *
 * @param time as TIMEX3 writes it: {@code T09:30}, {@code TMO}
 * @param day the day it belongs to, or null where none is said: then the day the text spoke of last
 */
record TimeOfDay(String time, Meaning day) implements Meaning {

    TimeOfDay on(Meaning saidDay) {
        return new TimeOfDay(time, saidDay);
    }

    /** Whether it is told by the clock. */
    boolean isClock() {
        return time.indexOf(':') > 0;
    }

    /** A time by the clock within a part of the day: six in the evening is 18:00. */
    TimeOfDay in(TimeOfDay part) {
        int hour = isClock() ? Integer.parseInt(time.substring(1, 3)) : 0;
        boolean afterNoon = part.time.equals("TAF") || part.time.equals("TEV") || part.time.equals("TNI") && hour >= 6;
        return afterNoon && hour >= 1 && hour < 12 ? new TimeOfDay("T" + (hour + 12) + time.substring(3), day) : this;
    }

    @Override
    public Role role() {
        return day == null ? Role.TIME_OF_DAY : Role.OTHER;
    }

    @Override
    public TimeValue in(Reference reference) {
        if (day != null) {
            return day.in(reference).at(time);
        }
        return reference.anchorDay() == null
                ? TimeValue.open(Type.TIME, "XXXX-XX-XX" + time)
                : TimeValue.day(reference.anchorDay()).at(time);
    }
}
