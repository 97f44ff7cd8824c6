package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.DatabaseKind;

/**
 * Lets H2 write to the disk on threads of its own, half a second behind, while one long piece of work is done; everything is on
 * the disk when it ends. For a process that serves nobody: a power cut or a kill meanwhile loses the last half second, of which
 * nobody was told that it is kept. Other databases stay as they are.
 */
@ApplicationScoped
public class LaterWrites {
    private final DataSource database;

    LaterWrites(DataSource database) {
        this.database = database;
    }

    /** What {@code work} gives. */
    public <T> T during(Supplier<T> work) {
        set("set write_delay 500");
        try {
            return work.get();
        } finally {
            set("set write_delay 0");
            set("checkpoint sync");
        }
    }

    private void set(String setting) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (DatabaseKind.of(connection) == DatabaseKind.H2) {
                statement.execute(setting);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not take: " + setting, e);
        }
    }
}
