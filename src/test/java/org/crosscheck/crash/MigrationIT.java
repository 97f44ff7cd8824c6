package org.crosscheck.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.served.Workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A process that ends while it brings the database to a new version (HOSTILE.md, row 61). */
class MigrationIT {
    private static final long SEED = Long.getLong("crosscheck.seed", System.nanoTime());
    private static final int KILLS = 3;
    private static final int LONGEST_WAIT = 150;
    private static final int ROOM = 1 << 17;

    @TempDir
    Path folder;

    /** HOSTILE.md, row 61. */
    @Test
    void killedInMidMigrationTheNextStartCompletesItAndKeepsWhatWasStored() throws Exception {
        System.out.println("Migration: -Dcrosscheck.seed=" + SEED);
        Random chance = new Random(SEED);
        Workbench workbench =
                new Workbench(folder.resolve("data"), Workbench.ON_H2, List.of("-Dcrosscheck.sample-story=false"));
        storeInAnEarlierVersion(workbench.data().resolve("crosscheck"));
        for (int kill = 0; kill < KILLS; kill++) {
            FileTime begun = FileTime.from(Instant.now());
            workbench.start();
            awaitCopy(workbench, begun);
            Thread.sleep(chance.nextInt(LONGEST_WAIT));
            workbench.kill();
        }
        workbench.start();
        workbench.awaitReady();
        workbench.stop();
        assertTrue(workbench.log().contains("begins again from the copy"), workbench.log());
        assertEquals("The old bridge", title(workbench.data().resolve("crosscheck")));
        assertTrue(Files.notExists(copy(workbench)), "the copy is not needed any more");
    }

    /** HOSTILE.md, rows 61 and 62. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutRoomInMidMigrationTheStartSaysWhyAndTheNextOneCompletesIt() throws Exception {
        Workbench workbench =
                new Workbench(folder.resolve("data"), Workbench.ON_H2, List.of("-Dcrosscheck.sample-story=false"));
        Path database = workbench.data().resolve("crosscheck");
        storeInAnEarlierVersion(database);
        workbench.start();
        workbench.limitFiles(Long.toString(Files.size(workbench.data().resolve("crosscheck.mv.db")) + ROOM));
        assertEquals(1, workbench.awaitEnd(), workbench.log());
        assertTrue(workbench.log().contains("make room on the disk and start again"), workbench.log());
        assertEquals(1, workbench.log().lines().count(), workbench.log());
        assertTrue(Files.exists(copy(workbench)), "ended in mid-migration");
        workbench.start();
        workbench.awaitReady();
        workbench.stop();
        assertEquals("The old bridge", title(database));
        assertTrue(Files.notExists(copy(workbench)), "the copy is not needed any more");
    }

    private static Path copy(Workbench workbench) {
        return workbench.data().resolve("before-migration.zip");
    }

    /** Until this start's own copy is there, before the first step; a start that is quicker than this look is over. */
    private static void awaitCopy(Workbench workbench, FileTime begun) throws Exception {
        while (!isNewer(copy(workbench), begun) && !workbench.isReady()) {
            Thread.sleep(5);
        }
    }

    private static boolean isNewer(Path file, FileTime than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(than) > 0;
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    private static String address(Path database) {
        return "jdbc:h2:file:" + database;
    }

    private static void storeInAnEarlierVersion(Path database) throws Exception {
        Flyway.configure()
                .dataSource(address(database), "crosscheck", "crosscheck")
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address(database), "crosscheck", "crosscheck");
                var statement = connection.createStatement()) {
            statement.execute("insert into story (id, title, created_at, version)"
                    + " values (1, 'The old bridge', current_timestamp, 0)");
        }
    }

    private static String title(Path database) throws Exception {
        try (var connection = DriverManager.getConnection(address(database), "crosscheck", "crosscheck");
                var rows = connection.createStatement().executeQuery("select title from story")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
