package org.crosscheck.engine.time;

import org.crosscheck.engine.text.Span;

/**
 * A date, time, duration or recurring time as written, with its TIMEX3 value.
 *
 * @param span where it stands
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value ("2022-04", "P3D", "PRESENT_REF"); unresolved parts as X ("XXXX-WXX-2")
 * @param asOf the days it covers, or null where {@code value} is unresolved or no point in time; "the last two weeks"
 *     covers those up to publication, "now" the day of publication
 * @param rule the name of the rule that found it
 */
public record TimeExpression(Span span, Type type, String value, AsOf asOf, String rule) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
