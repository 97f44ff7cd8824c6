package org.crosscheck.engine.comparison;

/**
 * How rare a term is among the articles of one story. What every article of a story says tells nothing about which of
 * its claims belong together. Terms are those of {@link org.crosscheck.engine.Engine#terms}.
 */
public interface Rarity {
    /** How many articles the story has. */
    int articles();

    /** In how many of them the term occurs; 0 for one that never does. */
    int articlesWith(String term);

    /** From near 0 for a term of every article of a large story, up to the logarithm of the story's size. */
    default double weight(String term) {
        return Math.log((articles() + 9.0) / (articlesWith(term) + 1.0));
    }
}
