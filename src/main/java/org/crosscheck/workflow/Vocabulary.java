package org.crosscheck.workflow;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.comparison.Rarity;
import org.crosscheck.model.Count;

/** In how many articles of a story each term occurs; works inside the caller's transaction. */
@ApplicationScoped
class Vocabulary {
    private static final int LONGEST = 100;

    private final Session session;

    Vocabulary(Session session) {
        this.session = session;
    }

    /** Counts the terms of an article that joins the story. */
    void add(long storyId, Set<String> terms) {
        session.doWork(connection -> {
            try (PreparedStatement merge = connection.prepareStatement(
                    "merge into story_term t using (values (cast(? as bigint), cast(? as varchar(100)))) s (story, term)"
                            + " on t.story_id = s.story and t.term = s.term"
                            + " when matched then update set articles = t.articles + 1"
                            + " when not matched then insert (story_id, term, articles) values (s.story, s.term, 1)")) {
                for (String term : terms) {
                    if (term.length() <= LONGEST) {
                        merge.setLong(1, storyId);
                        merge.setString(2, term);
                        merge.addBatch();
                    }
                }
                merge.executeBatch();
            }
        });
    }

    /** Counts an article's terms anew when its text has changed. */
    void replace(long storyId, Set<String> before, Set<String> after) {
        Set<String> fresh = new HashSet<>(after);
        fresh.removeAll(before);
        add(storyId, fresh);
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(after);
        session.doWork(connection -> Rows.in(
                connection,
                "update story_term set articles = articles - 1 where articles > 1 and story_id = " + storyId
                        + " and term in (%s)",
                gone));
    }

    /** How rare these terms are in the story; every other term counts as new. */
    Rarity rarity(long storyId, Collection<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        session.doWork(connection -> Rows.in(
                connection,
                "select term, articles from story_term where story_id = " + storyId + " and term in (%s)",
                terms,
                row -> counts.put(row.getString(1), row.getInt(2))));
        int articles = Count.articlesByStory().getOrDefault(storyId, 0L).intValue();
        return new Counted(articles, counts);
    }

    private record Counted(int articles, Map<String, Integer> counts) implements Rarity {
        @Override
        public int articlesWith(String term) {
            return counts.getOrDefault(term, 0);
        }
    }
}
