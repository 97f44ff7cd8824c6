package org.crosscheck.workflow.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup: a ZIP file that holds a database of H2, as H2's own "backup to" writes it. */
public record BackupFile(Path path) {
    /** What the database's file is called in it, and in a data folder. */
    public static final String DATABASE = "crosscheck.mv.db";

    /**
     * Writes it from a database that may be in use.
     *
     * @param database a connection to H2
     */
    public void write(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("backup to '" + path.toAbsolutePath().toString().replace("'", "''") + "'");
        }
    }

    /** Writes it from a database's file, which nobody may have open. */
    void zip(Path database) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(database, zip);
            zip.closeEntry();
        }
    }

    /**
     * Takes the database's file out of it, over one that is there.
     *
     * @throws ZipException when it is no backup, or not whole; nothing is written then
     */
    public void unzip(Path database) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile());
                InputStream stored = zip.getInputStream(database(zip))) {
            Files.copy(stored, database, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** @throws ZipException when it is no backup, or not whole */
    public void check() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            database(zip);
        }
    }

    private static ZipEntry database(ZipFile zip) throws ZipException {
        ZipEntry database = zip.getEntry(DATABASE);
        if (database == null) {
            throw new ZipException("there is no database in it");
        }
        return database;
    }
}
