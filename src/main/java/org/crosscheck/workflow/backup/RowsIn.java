package org.crosscheck.workflow.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.crosscheck.model.DatabaseKind;

/** Takes the rows of one table, in whatever order they come, even where one refers to another of its table. */
interface RowsIn extends AutoCloseable {

    /** @param columns in the order in which the rows have them */
    static RowsIn of(Connection connection, String table, List<String> columns) throws SQLException {
        return DatabaseKind.of(connection) == DatabaseKind.H2
                ? new InsertedRows(connection, table, columns)
                : new StreamedRows(connection, table, columns);
    }

    /** Takes the row at which the result stands. */
    void take(ResultSet row) throws SQLException;

    /** All rows are there. */
    void finish() throws SQLException;

    /** Without {@link #finish}, none are taken. */
    @Override
    void close() throws SQLException;
}
