package org.crosscheck.workflow.exchange;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param name in lower case
 * @param type one of {@link java.sql.Types}
 * @param refersTo the table whose ids it holds, or null
 */
record Column(String name, int type, String refersTo) {
    /**
     * The chain of all history is the workbench's own: a row joins it where it arrives. A feed that came from elsewhere is
     * watched when somebody here wants it.
     */
    private static final Set<String> OWN = Set.of("history.place", "history.hash", "watched_feed.watching");

    /** The columns of a table that go along, its id among them, in the order of their names. */
    static List<Column> of(Connection database, String table) throws SQLException {
        DatabaseMetaData about = database.getMetaData();
        String stored = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<String, String> keys = keys(about, database.getSchema(), stored);
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = about.getColumns(null, database.getSchema(), stored, null)) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (!OWN.contains(table + "." + name)) {
                    columns.add(new Column(name, found.getInt("DATA_TYPE"), keys.get(name)));
                }
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return columns;
    }

    private static Map<String, String> keys(DatabaseMetaData about, String schema, String table) throws SQLException {
        Map<String, String> keys = new HashMap<>();
        try (ResultSet found = about.getImportedKeys(null, schema, table)) {
            while (found.next()) {
                keys.put(
                        found.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        found.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }

    boolean isId() {
        return name.equals("id");
    }
}
