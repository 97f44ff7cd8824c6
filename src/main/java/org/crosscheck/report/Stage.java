package org.crosscheck.report;

/** How far people are with deciding on something. */
public enum Stage {
    /** Nobody has decided. */
    OPEN,
    /** One of two people has decided. */
    WAITING,
    /** Two people decided differently, and nobody has settled it. */
    DISAGREEMENT,
    /** It stands. */
    DECIDED
}
