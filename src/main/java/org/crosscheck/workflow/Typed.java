package org.crosscheck.workflow;

import org.crosscheck.model.Claim;

/**
 * What a claim says, field by field, as it was typed. Null leaves a field as the machine reads it; blank empties it.
 *
 * @param speaker who says it or claims the figure
 * @param value one number, a range ("10 to 15") or a number in words
 * @param sign how exact it is said to be: {@code = ~ < > <= >= range}
 * @param unit as in {@link Claim#unit}
 * @param noun what is counted
 * @param asOf the first day, as in 2024-05-14
 * @param until the last day, or blank where it is the first
 */
public record Typed(String speaker, String value, String sign, String unit, String noun, String asOf, String until) {
    /** Nothing typed. */
    public static final Typed NOTHING = new Typed(null, null, null, null, null, null, null);

    public static Typed speaker(String name) {
        return new Typed(name, null, null, null, null, null, null);
    }

    public static Typed figure(String value, String sign, String unit) {
        return new Typed(null, value, sign, unit, null, null, null);
    }

    public static Typed days(String asOf, String until) {
        return new Typed(null, null, null, null, null, asOf, until);
    }

    /** What a claim says as it stands: a form's first contents. */
    public static Typed of(Claim claim) {
        return new Typed(
                claim.speaker != null ? claim.speaker.name : or(claim.attributedTo, ""),
                value(claim),
                or(claim.sign(), null),
                claim.unit,
                claim.noun,
                claim.asOfFirst == null ? null : claim.asOfFirst.toString(),
                claim.asOfLast == null || claim.asOfLast.equals(claim.asOfFirst) ? null : claim.asOfLast.toString());
    }

    private static String value(Claim claim) {
        if (claim.low == null || claim.high == null) {
            return null;
        }
        String low = claim.low.stripTrailingZeros().toPlainString();
        String high = claim.high.stripTrailingZeros().toPlainString();
        return low.equals(high) ? low : low + " to " + high;
    }

    /** Only what is not in {@code other} already: what somebody changed in a form. */
    Typed changed(Typed other) {
        boolean sameDays = same(asOf, other.asOf) && same(until, other.until);
        return new Typed(
                same(speaker, other.speaker) ? null : speaker,
                same(value, other.value) ? null : value,
                same(sign, other.sign) ? null : sign,
                same(unit, other.unit) ? null : unit,
                same(noun, other.noun) ? null : noun,
                sameDays ? null : asOf,
                sameDays ? null : until);
    }

    private static boolean same(String one, String other) {
        return or(one, "").strip().equals(or(other, "").strip());
    }

    /** This, and what {@code other} says where this says nothing. */
    Typed orElse(Typed other) {
        return new Typed(
                or(speaker, other.speaker),
                or(value, other.value),
                or(sign, other.sign),
                or(unit, other.unit),
                or(noun, other.noun),
                or(asOf, other.asOf),
                or(until, asOf == null ? other.until : null));
    }

    private static String or(String given, String other) {
        return given == null ? other : given;
    }
}
