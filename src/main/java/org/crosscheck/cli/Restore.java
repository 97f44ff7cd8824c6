package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.crosscheck.access.PrivateFile;
import org.crosscheck.workflow.backup.BackupFile;

/** Puts a backup into an empty data folder, or an empty database of a server, and checks its history. */
@Command(
        name = "restore",
        description = {
            "Put a backup into an empty data folder, named with -Dcrosscheck.data=FOLDER before -jar, or, with the build for",
            "PostgreSQL, into the empty database at -Dcrosscheck.database; it does not matter which of the two it was made of.",
            "Checks history afterwards and prints the hash of its last row, to compare with the one that backup printed."
        },
        mixinStandardHelpOptions = true)
public final class Restore implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "what backup wrote")
    private Path file;

    @Override
    public Integer call() {
        DataFolder folder = DataFolder.announce();
        if (DatabaseAddress.isOfATeam()) {
            return Quietly.run(
                    RestoreRun.class, "restore", file.toAbsolutePath().toString());
        }
        BackupFile backup = new BackupFile(file);
        try {
            backup.check();
            if (!isEmpty(folder.path())) {
                return refuse(folder.path() + " holds something already; name an empty folder with -D"
                        + DataFolder.PROPERTY + "=FOLDER before -jar");
            }
            PrivateFile.makeFolder(folder.path());
            backup.unzip(folder.path().resolve(BackupFile.DATABASE));
        } catch (ZipException e) {
            return refuse(file + " is no backup of a workbench, or not whole: " + e.getMessage());
        } catch (IOException e) {
            return refuse(e.getMessage());
        }
        return Quietly.run(VerifyHistoryRun.class, "restore", "");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static int refuse(String why) {
        System.err.println("restore: " + why);
        return 1;
    }
}
