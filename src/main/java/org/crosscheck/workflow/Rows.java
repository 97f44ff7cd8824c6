package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Statements over long lists of values, some hundred at a time. */
final class Rows {
    private static final int AT_ONCE = 256;

    private Rows() {}

    /** Takes one row of a result. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** Every row of {@code select}, in which {@code %s} stands for the values. */
    static void in(Connection connection, String select, Collection<?> values, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(filled(select))) {
            for (List<?> some : batches(values)) {
                bind(statement, some);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.take(rows);
                    }
                }
            }
        }
    }

    /** Runs {@code change}, in which {@code %s} stands for the values. */
    static void in(Connection connection, String change, Collection<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(filled(change))) {
            for (List<?> some : batches(values)) {
                bind(statement, some);
                statement.executeUpdate();
            }
        }
    }

    private static String filled(String sql) {
        return sql.formatted(String.join(",", Collections.nCopies(AT_ONCE, "?")));
    }

    private static List<List<?>> batches(Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<List<?>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            batches.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return batches;
    }

    /** Fills every place, the last value again and again, so that the database sees one statement only. */
    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < AT_ONCE; i++) {
            statement.setObject(i + 1, values.get(Math.min(i, values.size() - 1)));
        }
    }
}
