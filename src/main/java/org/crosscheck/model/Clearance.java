package org.crosscheck.model;

/** What is to happen to a claim in print. */
public enum Clearance {
    UNCHECKED,
    CONFIRMED,
    /** Confirmed, but not without a qualification. */
    QUALIFIED,
    /** To be printed in other words. */
    CORRECT,
    /** Nobody could verify it independently. */
    UNVERIFIED,
    /** To be left out. */
    CUT,
    /** It was decided about other words than the claim has now, or a person wants it looked at again. */
    RECHECK;

    /** Whether it settles anything. */
    public boolean isDecided() {
        return this != UNCHECKED && this != RECHECK;
    }
}
