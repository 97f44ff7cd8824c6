package org.crosscheck.workflow.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

import org.crosscheck.model.DatabaseKind;

/** Copies the database while it is in use. */
@ApplicationScoped
public class BackUp {
    private final DataSource database;
    private final Flyway migrations;
    private final Path folder;

    BackUp(DataSource database, Flyway migrations, @ConfigProperty(name = "crosscheck.data") Path folder) {
        this.database = database;
        this.migrations = migrations;
        this.folder = folder;
    }

    /**
     * Writes everything that is stored into a new ZIP file, and gives the hash of history's last row. Whatever is stored meanwhile
     * is in it as well, or not; the row of that hash is.
     *
     * @throws IllegalStateException when it cannot be written
     */
    public String into(Path file) {
        try (Connection connection = database.getConnection()) {
            return DatabaseKind.of(connection) == DatabaseKind.H2 ? itself(connection, file) : copied(connection, file);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the backup cannot be written: " + e.getMessage(), e);
        }
    }

    private static String itself(Connection connection, Path file) throws SQLException {
        String head = head(connection);
        new BackupFile(file).write(connection);
        return head;
    }

    /** As everything stood at one moment, whoever writes meanwhile. */
    private String copied(Connection connection, Path file) throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (DatabaseFile copy = new DatabaseFile(folder)) {
            String head = head(connection);
            copy.migrate(migrations);
            try (Connection to = copy.open()) {
                to.setAutoCommit(false);
                new Copy(connection, to).all();
                to.commit();
            }
            new BackupFile(file).zip(copy.path());
            return head;
        } finally {
            connection.rollback();
        }
    }

    private static String head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select hash from history_head")) {
            head.next();
            return head.getString(1);
        }
    }
}
