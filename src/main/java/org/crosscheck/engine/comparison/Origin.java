package org.crosscheck.engine.comparison;

import java.util.List;

/**
 * Articles that count as one witness.
 *
 * @param sources ids of the articles, in the group's order
 * @param why in words, why they count as one; empty for a single article
 */
public record Origin(List<String> sources, List<String> why) {

    public Origin {
        sources = List.copyOf(sources);
        why = List.copyOf(why);
    }
}
