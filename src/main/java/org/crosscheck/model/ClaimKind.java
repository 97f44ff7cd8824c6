package org.crosscheck.model;

/** What a claim is. */
public enum ClaimKind {
    /** What somebody said, word for word or reported. */
    QUOTATION("Quotation"),
    /** A figure. */
    QUANTITY("Figure"),
    /** Words that a checker marked by hand. */
    FACT("Fact");

    private final String words;

    ClaimKind(String words) {
        this.words = words;
    }

    /** As a reader reads it. */
    public String words() {
        return words;
    }
}
