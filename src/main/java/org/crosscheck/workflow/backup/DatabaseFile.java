package org.crosscheck.workflow.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;

/** A database in a file of a folder that is there for a while. Closing it deletes the file and the folder. */
final class DatabaseFile implements AutoCloseable {
    private static final String NAME = "crosscheck";

    private final Path folder;

    /** @param near a folder that only the workbench's user can read; the file's own is made in it */
    DatabaseFile(Path near) throws IOException {
        this.folder = Files.createTempDirectory(near, "backup");
    }

    private String address() {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME);
    }

    /** Gives it the newest tables; what an earlier version stored is brought into them. */
    void migrate(Flyway migrations) {
        Flyway.configure()
                .configuration(migrations.getConfiguration())
                .dataSource(address(), NAME, NAME)
                .load()
                .migrate();
    }

    /** Opens it as the laptop's workbench does, but does not look whether references are whole: they were where it is copied from. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(address() + ";INIT=set referential_integrity false", NAME, NAME);
    }

    /** Where it lies. */
    Path path() {
        return folder.resolve(BackupFile.DATABASE);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
