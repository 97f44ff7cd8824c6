package org.crosscheck.workflow;

import java.util.List;

/**
 * An article that is in the story now.
 *
 * @param articleId its id
 * @param isNew false when the same text from the same outlet was there already
 * @param notices what a reader must know about how it was read, a sentence each
 */
public record Imported(long articleId, boolean isNew, List<String> notices) {

    public Imported {
        notices = List.copyOf(notices);
    }
}
