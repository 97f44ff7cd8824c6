package org.crosscheck.engine.comparison;

/** What the engine proposes for two claims, or for a group; a proposal, never a verdict. Most urgent first. */
public enum Label {
    /** The same thing at the same time, and the two cannot both be right. */
    CONFLICT,
    /** Opposed parties say opposed things; neither outlet is wrong. */
    DISPUTED,
    /** The figures or words part, and whether in time or in substance is not known. */
    UNCLEAR,
    /** The same thing later. */
    UPDATE,
    /** Both can be right, one says less than the other. */
    COMPATIBLE,
    AGREE,
    /** Not about the same thing: no link. */
    DIFFERENT;

    /** Whether two claims with this label belong into one group. */
    public boolean links() {
        return this != DIFFERENT;
    }
}
