package org.crosscheck.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.hibernate.Session;

/**
 * Finds spellings by lists of words, each of which is looked up in an index. A list behind "in" would have H2 read all
 * spellings of the story.
 */
final class SpellingIds {
    private static final String WITH = " select p.id from unnest(cast(? as varchar array)) as list(word)"
            + " join speaker_spelling p on p.story_id = ? and ";
    private static final String SELECT = WITH + "p.spelling = list.word union" + WITH + "p.name_key = list.word";

    private SpellingIds() {}

    /** The ids of a story's spellings that are one of these or have one of these keys. */
    static List<Long> like(long storyId, Collection<String> spellings, Collection<String> keys) {
        Session session = SpeakerSpelling.getEntityManager().unwrap(Session.class);
        session.flush();
        return session.doReturningWork(connection -> select(connection, storyId, spellings, keys));
    }

    private static List<Long> select(
            Connection connection, long storyId, Collection<String> spellings, Collection<String> keys)
            throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setArray(1, connection.createArrayOf("varchar", spellings.toArray()));
            statement.setLong(2, storyId);
            statement.setArray(3, connection.createArrayOf("varchar", keys.toArray()));
            statement.setLong(4, storyId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }
}
