package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

import org.crosscheck.workflow.backup.BackupFile;

/**
 * The database's file as it was before it is brought to a new version. H2 commits each step of that by itself, so that a version
 * cannot be gone on with from its middle. The copy is there exactly while it goes on; PostgreSQL takes a step back by itself.
 */
record MigrationCopy(Path folder) {
    private Path whole() {
        return folder.resolve("before-migration.zip");
    }

    private Path unfinished() {
        return folder.resolve("before-migration.tmp");
    }

    /** Makes it, unless it is there already. */
    void make(Connection database) throws SQLException, IOException {
        if (Files.exists(whole())) {
            return;
        }
        Files.deleteIfExists(unfinished());
        new BackupFile(unfinished()).write(database);
        Files.move(unfinished(), whole(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The database has its new version. */
    void delete() throws IOException {
        Files.deleteIfExists(whole());
    }

    /** Puts it in the database's place when a start was ended in its middle; the next start goes the whole way again. */
    void takeBack() throws IOException {
        if (Files.notExists(whole())) {
            return;
        }
        System.err.println("crosscheck: the last start ended while it brought the database to a new version; this one"
                + " begins again from the copy " + whole());
        Path fresh = folder.resolve(BackupFile.DATABASE + ".tmp");
        new BackupFile(whole()).unzip(fresh);
        Files.move(
                fresh,
                folder.resolve(BackupFile.DATABASE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        delete();
    }
}
