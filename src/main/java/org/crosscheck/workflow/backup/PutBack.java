package org.crosscheck.workflow.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

import org.crosscheck.workflow.RefusedException;

/** Puts a backup into the database of a server that nobody has used yet. */
@ApplicationScoped
public class PutBack {
    private final DataSource database;
    private final Flyway migrations;
    private final Path folder;

    PutBack(DataSource database, Flyway migrations, @ConfigProperty(name = "crosscheck.data") Path folder) {
        this.database = database;
        this.migrations = migrations;
        this.folder = folder;
    }

    /**
     * All of it or nothing.
     *
     * @throws RefusedException when the file is no backup, or the database holds something already
     * @throws IllegalStateException when it cannot be read or written
     */
    public void from(Path backup) {
        try (Connection connection = database.getConnection();
                DatabaseFile stored = new DatabaseFile(folder)) {
            connection.setAutoCommit(false);
            new BackupFile(backup).unzip(stored.path());
            stored.migrate(migrations);
            refuseUnlessEmpty(connection);
            try (Connection from = stored.open()) {
                new Copy(from, connection).all();
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (ZipException e) {
            throw new RefusedException(backup + " is no backup of a workbench, or not whole: " + e.getMessage());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the backup cannot be put back: " + e.getMessage(), e);
        }
    }

    private static void refuseUnlessEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(
                        "select 1 from history_head where place > 0 union all select 1 from session"
                                + " union all select 1 from person union all select 1 from story")) {
            if (head.next()) {
                throw new RefusedException("the database holds something already; name an empty one");
            }
        }
    }
}
