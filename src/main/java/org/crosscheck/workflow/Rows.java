package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/** Statements over long lists of ids, one round trip each, the same on every database. */
final class Rows {
    private Rows() {}

    /** Takes one row of a result. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** Fills the places of one row of a batch. */
    @FunctionalInterface
    interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    /** Every row of {@code select}, in which {@code = any (?)} stands for the ids. */
    static void among(Connection connection, String select, Collection<Long> ids, Taker taker) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    /** Runs {@code change}, in which {@code = any (?)} stands for the ids. */
    static void among(Connection connection, String change, Collection<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(change)) {
                statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                statement.executeUpdate();
            }
        }
    }

    /** Runs {@code change} for each of these. */
    static <T> void each(Connection connection, String change, Collection<T> rows, Filler<T> filler)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (T row : rows) {
                filler.fill(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
