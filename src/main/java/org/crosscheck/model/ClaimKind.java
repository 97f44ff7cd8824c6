package org.crosscheck.model;

/** What a claim is. */
public enum ClaimKind {
    /** What somebody said, word for word or reported. */
    QUOTATION,
    /** A figure. */
    QUANTITY,
    /** Words that a checker marked by hand. */
    FACT
}
