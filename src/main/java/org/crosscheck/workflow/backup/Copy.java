package org.crosscheck.workflow.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.crosscheck.model.DatabaseKind;

/** Copies every row, and where each sequence stands, into a database of the same schema. */
final class Copy {
    private static final int ROWS_AT_ONCE = 200;

    private final Connection from;
    private final Connection to;

    /** @param from and {@code to} in transactions, which the caller ends */
    Copy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** Whatever the migrations left in the other database makes way. */
    void all() throws SQLException {
        Tables tables = new Tables(to);
        List<String> ordered = new ArrayList<>(tables.inOrder());
        Collections.reverse(ordered);
        try (Statement statement = to.createStatement()) {
            for (String table : ordered) {
                statement.execute("delete from " + table);
            }
        }
        Collections.reverse(ordered);
        for (String table : ordered) {
            rows(table, tables.columns(table));
        }
        sequences();
    }

    private void rows(String table, List<String> columns) throws SQLException {
        String names = String.join(", ", columns);
        try (Statement statement = from.createStatement();
                RowsIn in = RowsIn.of(to, table, columns)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select " + names + " from " + table)) {
                while (rows.next()) {
                    in.take(rows);
                }
            }
            in.finish();
        }
    }

    private void sequences() throws SQLException {
        String next = DatabaseKind.of(from) == DatabaseKind.H2
                ? "select lower(sequence_name), base_value from information_schema.sequences where sequence_schema = 'PUBLIC'"
                : "select sequencename, coalesce(last_value + increment_by, start_value) from pg_sequences"
                        + " where schemaname = current_schema()";
        try (Statement select = from.createStatement();
                Statement alter = to.createStatement();
                ResultSet sequences = select.executeQuery(next)) {
            while (sequences.next()) {
                alter.execute("alter sequence " + sequences.getString(1) + " restart with " + sequences.getLong(2));
            }
        }
    }
}
