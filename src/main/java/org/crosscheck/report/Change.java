package org.crosscheck.report;

/**
 * What became different since the report before.
 *
 * @param what sort of change
 * @param id of the source, group or claim; 0 for the story itself
 * @param about its title or words, in one line
 * @param before what it was, a name of an enum or words; null for nothing
 * @param after what it is now; null for nothing
 */
public record Change(What what, long id, String about, String before, String after) {

    /** Sorts of change. */
    public enum What {
        SOURCE_ADDED,
        SOURCE_GONE,
        NEW_VERSION,
        CLAIM_ADDED,
        CLAIM_GONE,
        WORDS_CHANGED,
        PROPOSAL_CHANGED,
        VERDICT_CHANGED,
        DECISION_CHANGED,
        REPLY_CHANGED,
        SIGN_OFF_CHANGED
    }
}
