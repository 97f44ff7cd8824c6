package org.crosscheck.workflow.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.flywaydb.core.Flyway;

/** A database in a file of a folder that is there for a while. Closing it deletes the file and the folder. */
final class DatabaseFile implements AutoCloseable {
    private static final String NAME = "crosscheck";
    private static final String STORED = NAME + ".mv.db";

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

    /** Writes it into a backup; nobody may have it open. */
    void zip(Path backup) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry(STORED));
            Files.copy(folder.resolve(STORED), zip);
            zip.closeEntry();
        }
    }

    /**
     * Takes it from a backup.
     *
     * @throws ZipException when the file is none
     */
    void unzip(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry stored = zip.getEntry(STORED);
            if (stored == null) {
                throw new ZipException("there is no database in it");
            }
            try (InputStream in = zip.getInputStream(stored)) {
                Files.copy(in, folder.resolve(STORED));
            }
        }
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
