package org.crosscheck.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One token, one sign-in. */
class StartTokenTest {
    @TempDir
    Path folder;

    private StartToken token() {
        return new StartToken(folder, Clock.systemUTC());
    }

    @Test
    void signsInOnce() throws IOException {
        String issued = token().issue();
        assertFalse(token().redeem("no token"));
        assertTrue(token().redeem(issued));
        assertFalse(token().redeem(issued));
    }

    @Test
    void isVoidOnceThereIsANewerOne() throws IOException {
        String first = token().issue();
        String second = token().issue();
        assertFalse(token().redeem(first));
        assertTrue(token().redeem(second));
    }

    @Test
    void isVoidAfterADay() throws IOException {
        String issued = token().issue();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
        assertFalse(new StartToken(folder, later).redeem(issued));
    }

    @Test
    void onlyItsUserMayReadIt() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        token().issue();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void aDataFolderThatIsMadeIsClosedToOthers() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path made = folder.resolve("far/away");
        PrivateFile.makeFolder(made);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }

    /** HOSTILE.md, row 47. */
    @Test
    void ofManyAtOnceOneIsLetIn() throws Exception {
        String issued = token().issue();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = Stream.<Callable<Boolean>>generate(() -> () -> token().redeem(issued))
                    .limit(64)
                    .toList();
            int entered = 0;
            for (Future<Boolean> attempt : crowd.invokeAll(attempts)) {
                entered += attempt.get() ? 1 : 0;
            }
            assertEquals(1, entered);
        } finally {
            crowd.shutdown();
        }
    }
}
