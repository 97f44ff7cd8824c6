package org.crosscheck.model;

/** What a person decided about a group. */
public enum Verdict {
    AGREE,
    CONFLICT,
    UPDATE,
    /** The members are not about the same thing. */
    DIFFERENT,
    /** Looked at and left open: does not count as reviewed. */
    UNDECIDED
}
