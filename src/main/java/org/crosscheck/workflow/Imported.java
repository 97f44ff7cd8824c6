package org.crosscheck.workflow;

import java.util.List;

/**
 * An article that is in the story now.
 *
 * @param articleId its id
 * @param isNew false when the same text from the same outlet was there already
 * @param version the number of the text: 1 for the first of its article
 * @param notices what a reader must know about how it was read, a sentence each
 */
public record Imported(long articleId, boolean isNew, int version, List<String> notices) {

    public Imported {
        notices = List.copyOf(notices);
    }

    /** An article's first text. */
    Imported(long articleId, boolean isNew, List<String> notices) {
        this(articleId, isNew, 1, notices);
    }
}
