package org.crosscheck.model;

/** What the engine proposes about a group, the most urgent first. Never a decision: that is a {@link Verdict}. */
public enum Proposal {
    CONFLICT,
    DISPUTED,
    UPDATE,
    UNCLEAR,
    COMPATIBLE,
    AGREE,
    ONE_SOURCE_ONLY;

    /** 0 for what a checker should see first. */
    public int urgency() {
        return ordinal();
    }
}
