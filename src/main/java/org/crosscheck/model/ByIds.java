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
 * Rows of however many ids by one statement: the ids are one parameter, so that neither Hibernate nor the database reads
 * the statement anew for each number of them.
 */
final class ByIds {
    private ByIds() {}

    /** Makes something of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param select in which {@code = any (?)} stands for the ids, once */
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
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
            }
        }
        return read;
    }
}
