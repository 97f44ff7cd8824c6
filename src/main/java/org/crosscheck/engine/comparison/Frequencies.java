package org.crosscheck.engine.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Document frequencies held in memory; articles can come and go. Not thread-safe while articles do. */
public final class Frequencies implements Rarity {
    private final Map<String, Integer> counts = new HashMap<>();
    private int articles;

    /** @param terms the terms of an article that joins the story */
    public void add(Set<String> terms) {
        articles++;
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    }

    /** @param terms the terms of an article that was added before and leaves the story */
    public void remove(Set<String> terms) {
        articles--;
        terms.forEach(term -> counts.computeIfPresent(term, (same, count) -> count == 1 ? null : count - 1));
    }

    @Override
    public int articles() {
        return articles;
    }

    @Override
    public int articlesWith(String term) {
        return counts.getOrDefault(term, 0);
    }
}
