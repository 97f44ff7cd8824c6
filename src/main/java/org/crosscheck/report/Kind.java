package org.crosscheck.report;

/** What a claim is. */
public enum Kind {
    QUOTATION("Quotation"),
    QUANTITY("Figure"),
    FACT("Fact");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** In English, for files that other programs read. */
    public String words() {
        return words;
    }
}
