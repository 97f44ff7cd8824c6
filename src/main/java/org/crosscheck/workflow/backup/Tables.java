package org.crosscheck.workflow.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of a database that hold what people entered: all but the migrations' own. */
final class Tables {
    private static final String MIGRATIONS = "flyway_schema_history";

    private final DatabaseMetaData about;
    private final String schema;

    Tables(Connection connection) throws SQLException {
        this.about = connection.getMetaData();
        this.schema = connection.getSchema();
    }

    /** Their names in lower case; after each table those whose rows refer to its rows. */
    List<String> inOrder() throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table :
                named(about.getTables(null, schema, null, new String[] {"TABLE", "BASE TABLE"}), "TABLE_NAME")) {
            put(table, ordered);
        }
        ordered.remove(MIGRATIONS);
        return List.copyOf(ordered);
    }

    private void put(String table, Set<String> ordered) throws SQLException {
        if (!ordered.contains(table)) {
            for (String parent : named(about.getImportedKeys(null, schema, stored(table)), "PKTABLE_NAME")) {
                if (!parent.equals(table)) {
                    put(parent, ordered);
                }
            }
            ordered.add(table);
        }
    }

    /** The names of a table's columns, in lower case. */
    List<String> columns(String table) throws SQLException {
        return named(about.getColumns(null, schema, stored(table), null), "COLUMN_NAME");
    }

    private String stored(String name) throws SQLException {
        return about.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static List<String> named(ResultSet found, String column) throws SQLException {
        List<String> names = new ArrayList<>();
        try (found) {
            while (found.next()) {
                names.add(found.getString(column).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
