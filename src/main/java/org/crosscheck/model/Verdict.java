package org.crosscheck.model;

/** What a person decided about how sources stand to each other, the most severe first. */
public enum Verdict {
    /** They cannot both be right. */
    CONFLICT,
    /** Opposed parties say opposed things; neither outlet is wrong. */
    DISPUTED,
    /** The later one takes the place of the earlier one. */
    UPDATE,
    /** They are not about the same thing. */
    DIFFERENT,
    /** Not the same, but both can be right. */
    COMPATIBLE,
    /** All of it goes back to one report: repetition, not corroboration. */
    ONE_ORIGIN,
    AGREE,
    /** Looked at and left open: does not count as decided. */
    UNDECIDED;

    /** Whether it settles anything. */
    public boolean isDecided() {
        return this != UNDECIDED;
    }
}
