package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** One statement for many rows, in one round trip, the same on every database. */
final class Rows {
    private Rows() {}

    /** Fills the places of one row of a batch. */
    @FunctionalInterface
    interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
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
