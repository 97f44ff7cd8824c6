package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.crosscheck.model.DatabaseKind;

/**
 * Has H2 note more of each sequence's numbers as drawn at once. Every note makes it write to the file whatever the running
 * transaction has changed so far; with its own margin, an import writes more often for its ids than for its commits. After a
 * kill the numbers noted and not drawn are left out. Other databases write notes with the commit.
 */
@ApplicationScoped
class Sequences {
    private static final int MARGIN = 256;

    private final DataSource database;

    Sequences(DataSource database) {
        this.database = database;
    }

    void widen(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement alter = connection.createStatement()) {
            if (DatabaseKind.of(connection) == DatabaseKind.H2) {
                for (String name : narrow(connection)) {
                    alter.execute("alter sequence " + name + " cache " + MARGIN);
                }
            }
        }
    }

    private static List<String> narrow(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select sequence_name from information_schema.sequences"
                        + " where sequence_schema = 'PUBLIC' and cache < " + MARGIN)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
