package org.crosscheck.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.Session;

import org.crosscheck.engine.comparison.Rarity;

/**
 * In how many articles of a story each term occurs; works inside the caller's transaction, the story locked. The counts
 * of the stories used last are kept in memory, and forgotten when another node changed them or a transaction failed.
 */
@ApplicationScoped
class Vocabulary {
    private static final int MOST_STORIES = 4;

    private final Session session;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<Long, TermCounts> stories = Recent.atMost(MOST_STORIES);

    Vocabulary(Session session, TransactionSynchronizationRegistry transactions) {
        this.session = session;
        this.transactions = transactions;
    }

    /** Counts the terms of an article that joins the story. */
    void add(long storyId, Set<String> terms) {
        forgetUnlessCommitted(storyId);
        counts(storyId).addArticle(terms);
    }

    /** Counts an article's terms anew when its text has changed. */
    void replace(long storyId, Set<String> before, Set<String> after) {
        forgetUnlessCommitted(storyId);
        counts(storyId).change(without(after, before), without(before, after));
    }

    private static Set<String> without(Set<String> terms, Set<String> others) {
        Set<String> left = new HashSet<>(terms);
        left.removeAll(others);
        return left;
    }

    /** How rare terms are in the story; {@code likely} are those that will be asked for. */
    Rarity rarity(long storyId, Collection<String> likely) {
        TermCounts counts = counts(storyId);
        counts.load(likely);
        return counts;
    }

    /** Another number after each change or withdrawal of claims of the story, on any node. */
    int rewritten(long storyId) {
        return counts(storyId).rewritten();
    }

    /** Notes that claims change. */
    void rewrite(long storyId) {
        forgetUnlessCommitted(storyId);
        counts(storyId).rewrite();
    }

    private TermCounts counts(long storyId) {
        TermCounts counts = stories.computeIfAbsent(storyId, id -> new TermCounts(id, session));
        counts.refresh();
        return counts;
    }

    private void forgetUnlessCommitted(long storyId) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    stories.remove(storyId);
                }
            }
        });
    }
}
