package org.crosscheck.report;

/** What is to happen to a claim in print, as decided by a person. */
public enum Fate {
    UNCHECKED("Unchecked"),
    CONFIRMED("Confirmed"),
    QUALIFIED("Confirmed with qualification"),
    CORRECT("Correct to"),
    UNVERIFIED("Not independently verified"),
    CUT("Cut"),
    RECHECK("Needs recheck");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** In English, for files that other programs read. */
    public String words() {
        return words;
    }
}
