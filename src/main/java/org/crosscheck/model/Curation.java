package org.crosscheck.model;

/** What a person made of what the machine read. */
public enum Curation {
    /** As the machine found it; nobody has looked. */
    FOUND,
    /** Looked at: it is read rightly. */
    ACCEPTED,
    /** Changed by a person: words, speaker, value or kind. */
    CORRECTED,
    /** Missed by the machine, marked by a person. */
    MARKED;

    /** Whether a person vouches for it, so that no later reading by the machine goes before it. */
    public boolean isByHand() {
        return this != FOUND;
    }
}
