package org.crosscheck.workflow;

import org.crosscheck.model.ClaimKind;

/**
 * How a claim is to be read instead.
 *
 * @param seen {@code Claim.revision} when the form was drawn
 * @param words the words that it is, or null where they stay
 * @param kind what it is, or null where that stays
 * @param typed the fields; those that its kind does not have are ignored
 */
public record Correction(int seen, Mark words, ClaimKind kind, Typed typed) {

    /** Other fields for the same words. */
    public static Correction of(int seen, Typed typed) {
        return new Correction(seen, null, null, typed);
    }

    /** Other words, read anew by the machine. */
    public static Correction of(int seen, Mark words) {
        return new Correction(seen, words, null, Typed.NOTHING);
    }
}
