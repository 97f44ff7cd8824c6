package org.crosscheck.model;

/** What a script may do that has a token. */
public enum Permit {
    /** Bring articles in, and ask what became of them. */
    ARTICLES,
    /** Read frozen reports. */
    REPORTS,
    /** Both. */
    ALL;

    /** Whether this allows what the other allows. */
    public boolean covers(Permit other) {
        return this == ALL || this == other;
    }
}
