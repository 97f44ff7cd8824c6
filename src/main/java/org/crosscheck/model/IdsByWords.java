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
 * Finds rows by lists of words, each of which is looked up in an index. A list behind "in" would have H2 read all that the rest
 * of the condition leaves.
 */
final class IdsByWords {
    /** The words of one list, as {@code list.word}. */
    static final String LIST = "unnest(cast(? as varchar array)) as list(word)";

    private IdsByWords() {}

    /**
     * The ids that a statement selects.
     *
     * @param select that joins {@link #LIST} for each list
     * @param parameters numbers, and lists of words, in the statement's order
     */
    static List<Long> read(Session session, String select, Object... parameters) {
        session.flush();
        return session.doReturningWork(connection -> read(connection, select, parameters));
    }

    private static List<Long> read(Connection connection, String select, Object... parameters) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < parameters.length; i++) {
                Object given = parameters[i];
                statement.setObject(
                        i + 1,
                        given instanceof Collection<?> words
                                ? connection.createArrayOf("varchar", words.toArray())
                                : given);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }
}
