package org.crosscheck.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.crosscheck.access.PrivateFile;
import org.crosscheck.engine.text.WordList;

/** Where everything is kept that people enter; one process at a time. */
final class DataFolder {
    /** System property that names it; the environment's {@code CROSSCHECK_DATA} is asked next. */
    static final String PROPERTY = "crosscheck.data";

    private static final String DEFAULT = "data";
    private static final String LOCK = "crosscheck.lock";

    /** Held, not used: a lock that nothing holds is let go by the garbage collector. */
    private static FileLock held;

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Makes its name absolute, for everybody who asks from now on, and the newsroom's own word lists known. */
    static DataFolder announce() {
        String named = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv("CROSSCHECK_DATA")))
                .orElse(DEFAULT);
        Path path = Path.of(named).toAbsolutePath().normalize();
        System.setProperty(PROPERTY, path.toString());
        if (System.getProperty(WordList.FOLDER_PROPERTY) == null) {
            System.setProperty(WordList.FOLDER_PROPERTY, path.resolve("lists").toString());
        }
        return new DataFolder(path);
    }

    Path path() {
        return path;
    }

    /** Whether it is there. */
    boolean exists() {
        return Files.isDirectory(path);
    }

    /**
     * Makes the folder where it is missing and keeps other processes out until this one ends, however it ends. What
     * an earlier one left in the middle of a new version is taken back.
     *
     * @throws UnusableException when another process has it or it cannot be written
     */
    void occupy() throws UnusableException {
        try {
            PrivateFile.makeFolder(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
            if (held == null) {
                throw new UnusableException("another Crosscheck works on " + path
                        + "; stop it, or name another folder with -D" + PROPERTY + "=FOLDER before -jar");
            }
            new MigrationCopy(path).takeBack();
        } catch (IOException e) {
            throw new UnusableException("the data folder " + path + " cannot be written: " + e.getMessage());
        }
    }

    /** Whether another process has it. */
    boolean isTaken() throws IOException {
        Path lock = path.resolve(LOCK);
        if (Files.notExists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock tried = channel.tryLock()) {
            return tried == null;
        }
    }

    /** The folder cannot be used, and why, in words for the user. */
    static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }
}
