package org.crosscheck.workflow;

/**
 * What somebody is to look after.
 *
 * @param kind what {@code id} is the id of
 */
public record Task(Kind kind, long id) {

    /** What can be assigned. */
    public enum Kind {
        GROUP,
        /** Everything that a speaker says. */
        SPEAKER,
        /** Everything in an article. */
        ARTICLE
    }
}
