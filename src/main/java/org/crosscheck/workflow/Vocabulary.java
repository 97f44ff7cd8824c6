package org.crosscheck.workflow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.comparison.Rarity;
import org.crosscheck.workflow.index.IndexEntry;
import org.crosscheck.workflow.index.StoryIndex;
import org.crosscheck.workflow.index.StoryIndexes;

/** In how many articles of a story each term occurs; works inside the caller's transaction, the story locked. */
@ApplicationScoped
class Vocabulary {
    private final StoryIndexes indexes;

    Vocabulary(StoryIndexes indexes) {
        this.indexes = indexes;
    }

    /** Counts the terms of an article that joins the story; does nothing where they are counted. */
    void add(long storyId, long articleId, Set<String> terms) {
        if (!indexes.of(storyId).counts(articleId)) {
            change(storyId, articleId, terms, Set.of());
        }
    }

    /** Counts an article's terms anew when its text has changed. */
    void replace(long storyId, long articleId, Set<String> before, Set<String> after) {
        if (indexes.of(storyId).counts(articleId)) {
            change(storyId, articleId, without(after, before), without(before, after));
        } else {
            add(storyId, articleId, after);
        }
    }

    private void change(long storyId, long articleId, Set<String> came, Set<String> went) {
        indexes.write(storyId, IndexEntry.ofArticle(articleId, hashes(storyId, came), hashes(storyId, went)));
    }

    private static long[] hashes(long storyId, Set<String> terms) {
        return terms.stream().mapToLong(term -> Hash.of(storyId, term)).toArray();
    }

    private static Set<String> without(Set<String> terms, Set<String> others) {
        Set<String> left = new HashSet<>(terms);
        left.removeAll(others);
        return left;
    }

    /** How rare terms are in the story now, for comparing claims before the counts change. */
    Rarity rarity(long storyId) {
        return new Now(storyId, indexes.of(storyId), new ConcurrentHashMap<>());
    }

    /** Weighs each term once. Thread-safe, as the index is. */
    private record Now(long storyId, StoryIndex index, Map<String, Double> weights) implements Rarity {
        @Override
        public int articles() {
            return index.articles();
        }

        @Override
        public int articlesWith(String term) {
            return index.articlesWith(Hash.of(storyId, term));
        }

        @Override
        public double weight(String term) {
            Double known = weights.get(term);
            return known != null ? known : weights.computeIfAbsent(term, Rarity.super::weight);
        }
    }
}
