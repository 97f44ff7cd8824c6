package org.crosscheck.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;

import org.crosscheck.workflow.exchange.StoryIn;
import org.crosscheck.workflow.exchange.UnreadableException;

/** Reads stories into a database in memory, which forgets them. */
final class StoryFile {
    private static final Connection DATABASE = open();
    private static final Path FILE = file();

    private StoryFile() {}

    private static Connection open() {
        String address = "jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(address, "sa", "").load().migrate();
        try {
            Connection database = DriverManager.getConnection(address, "sa", "");
            database.setAutoCommit(false);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("story", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws IOException when it is no story, in words for the user
     * @throws SQLException when the database does not take it
     */
    static void read(byte[] bytes) throws IOException, SQLException {
        Files.write(FILE, bytes);
        try {
            StoryIn.read(DATABASE, FILE, sequence -> "select next value for " + sequence);
        } catch (UnreadableException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            DATABASE.rollback();
        }
    }
}
