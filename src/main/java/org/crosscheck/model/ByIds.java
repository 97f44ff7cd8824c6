package org.crosscheck.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.hibernate.Session;

/**
 * Rows of however many ids by one statement: the ids are one parameter, so that neither Hibernate nor the database reads
 * the statement anew for each number of them. They are joined: behind "= any" H2 would hold every row against all of them.
 */
final class ByIds {
    private ByIds() {}

    /** The ids, as {@code list.id}. */
    static final String LIST = "unnest(cast(? as bigint array)) as list(id)";

    /** Makes something of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param select that joins {@link #LIST}, once */
    static <T> List<T> rows(String select, Collection<Long> ids, Reader<T> reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Session session = Claim.getEntityManager().unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        return session.doReturningWork(connection -> rows(connection, select, ids, reader));
    }

    private static <T> List<T> rows(Connection connection, String select, Collection<Long> ids, Reader<T> reader)
            throws SQLException {
        List<T> read = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("bigint", new TreeSet<>(ids).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
            }
        }
        return read;
    }
}
