package org.crosscheck.report;

/** How claims of a group stand to each other: as proposed by the engine, or as decided by a person. */
public enum Relation {
    CONFLICT("≠", "Conflict"),
    DISPUTED("⇄", "Disputed"),
    UPDATE("↗", "Update"),
    UNCLEAR("?", "Unclear"),
    COMPATIBLE("≈", "Compatible"),
    ONE_ORIGIN("1", "One origin only"),
    AGREE("=", "Agreement"),
    DIFFERENT("×", "Different things"),
    ONE_SOURCE_ONLY("1", "One source only"),
    UNDECIDED("…", "Undecided");

    private final String sign;
    private final String words;

    Relation(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** One character that stands beside the words. */
    public String sign() {
        return sign;
    }

    /** In English, for files that other programs read. */
    public String words() {
        return words;
    }
}
