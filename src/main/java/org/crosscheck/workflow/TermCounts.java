package org.crosscheck.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.hibernate.Session;

import org.crosscheck.engine.comparison.Rarity;

/** The counts of one story's terms in the database, as far as they were asked for; used while the story is locked. */
final class TermCounts implements Rarity {
    /** No term is called so: the number of articles; stamps that are others after each change of the counts, of claims. */
    private static final String ARTICLES = " articles";

    private static final String CHANGED = " changed";
    private static final String REWRITTEN = " rewritten";
    /** What is kept of a term that the database has no row of. */
    private static final int NO_ROW = -1;

    private static final int MOST_KEPT = 200_000;

    private final long storyId;
    private final Session session;
    private final Map<String, Integer> kept = new HashMap<>();

    TermCounts(long storyId, Session session) {
        this.storyId = storyId;
        this.session = session;
    }

    /** Forgets what is kept when somebody else changed the counts, or it is too much. */
    void refresh() {
        Integer before = kept.remove(CHANGED);
        load(Set.of(CHANGED));
        Integer now = kept.get(CHANGED);
        if (!now.equals(before) || kept.size() > MOST_KEPT) {
            kept.clear();
            kept.put(CHANGED, now);
        }
    }

    /** Reads those of these counts that are not kept, together. */
    void load(Collection<String> terms) {
        Map<Long, String> missing = new HashMap<>();
        for (String term : terms) {
            if (!kept.containsKey(term)) {
                missing.put(id(term), term);
            }
        }
        missing.values().forEach(term -> kept.put(term, NO_ROW));
        session.doWork(connection -> Rows.among(
                connection,
                "select id, number from term_count where id = any (?)",
                missing.keySet(),
                row -> kept.put(missing.get(row.getLong(1)), row.getInt(2))));
    }

    /** Counts one more article with these terms. */
    void addArticle(Collection<String> terms) {
        Set<String> all = new HashSet<>(terms);
        all.add(ARTICLES);
        change(all, Set.of());
    }

    /** Counts one more article with the terms that came, and one less with those that went. */
    void change(Collection<String> came, Collection<String> went) {
        load(came);
        load(went);
        add(came, 1);
        add(went.stream().filter(term -> kept.get(term) > 0).toList(), -1);
        stamp(CHANGED);
    }

    /** Another number after each change or withdrawal of claims of the story, on any node. */
    int rewritten() {
        return articlesWith(REWRITTEN);
    }

    /** Notes that claims change. */
    void rewrite() {
        stamp(REWRITTEN);
        stamp(CHANGED);
    }

    /**
     * Gives a number that was not there before. Counting on would not do: where this node's change is undone and another
     * node makes one, the count is what this node remembers.
     */
    private void stamp(String name) {
        load(Set.of(name));
        add(Set.of(name), ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE) - Math.max(0, kept.get(name)));
    }

    private void add(Collection<String> terms, int by) {
        Map<Boolean, List<Long>> ids = terms.stream()
                .collect(Collectors.partitioningBy(
                        term -> kept.get(term) == NO_ROW, Collectors.mapping(this::id, Collectors.toList())));
        session.doWork(connection -> {
            Rows.among(
                    connection,
                    "update term_count set number = number + " + by + " where id = any (?)",
                    ids.get(false));
            Rows.each(
                    connection,
                    "insert into term_count (id, number) values (?, " + by + ")",
                    ids.get(true),
                    (row, id) -> row.setLong(1, id));
        });
        terms.forEach(term -> kept.put(term, Math.max(0, kept.get(term)) + by));
    }

    private long id(String term) {
        return Hash.of(storyId, term);
    }

    @Override
    public int articles() {
        return articlesWith(ARTICLES);
    }

    @Override
    public int articlesWith(String term) {
        if (!kept.containsKey(term)) {
            load(Set.of(term));
        }
        return Math.max(0, kept.get(term));
    }
}
