package org.crosscheck.model;

/** What somebody may do in a story, or in all; each may do what the one before may. */
public enum Role {
    /** Sees everything that is not veiled. */
    READER,
    /** Decides, comments, and corrects what the engine read. */
    REVIEWER,
    /** Brings articles in, assigns, and signs off. */
    EDITOR,
    /** Says who takes part. */
    OWNER;

    /** Whether this may do what the other may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
