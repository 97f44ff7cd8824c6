package org.crosscheck.workflow.backup;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows for a PostgreSQL, by one COPY a table, whose references it checks when all are there. */
final class StreamedRows implements RowsIn {
    private static final String NULL = "\\N";

    private final CopyIn copy;
    private final int columns;

    StreamedRows(Connection connection, String table, List<String> columns) throws SQLException {
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin with (encoding 'UTF8')");
        this.columns = columns.size();
    }

    @Override
    public void take(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            line.append(column == 1 ? "" : "\t").append(field(row, column));
        }
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static String field(ResultSet row, int column) throws SQLException {
        String value =
                switch (row.getMetaData().getColumnType(column)) {
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> hex(row.getBytes(column));
                    case Types.TIMESTAMP_WITH_TIMEZONE -> text(row.getObject(column, OffsetDateTime.class));
                    default -> row.getString(column);
                };
        return value == null ? NULL : escaped(value);
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
    }

    private static String text(OffsetDateTime time) {
        return time == null ? null : time.toString();
    }

    /** As COPY's text format wants it. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void finish() throws SQLException {
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
