package org.crosscheck.workflow.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;

/** Rows for an H2 that does not look after references meanwhile. */
final class InsertedRows implements RowsIn {
    private static final int BATCH = 500;

    private final PreparedStatement insert;
    private final int columns;
    private int waiting;

    InsertedRows(Connection connection, String table, List<String> columns) throws SQLException {
        this.insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns)
                + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
        this.columns = columns.size();
    }

    @Override
    public void take(ResultSet row) throws SQLException {
        for (int column = 1; column <= columns; column++) {
            insert.setObject(column, value(row, column));
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            finish();
        }
    }

    private static Object value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value instanceof java.sql.Timestamp ? row.getObject(column, OffsetDateTime.class) : value;
    }

    @Override
    public void finish() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
