package org.crosscheck.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Many reviewers at once (HOSTILE.md, row 67): nothing is lost. How soon they are answered, {@code -Pload} measures. */
class LoadIT {
    private static final int REVIEWERS = 20;
    private static final int GROUPS = 5;
    private static final Duration TIME = Duration.ofSeconds(8);

    @TempDir
    Path folder;

    /** HOSTILE.md, row 67. */
    @Test
    void everyVerdictThatWasAcceptedOnH2IsStoredOnce() throws Exception {
        assertAcceptedIsStored(new H2File(folder));
    }

    /** HOSTILE.md, row 67. */
    @Test
    void everyVerdictThatWasAcceptedOnPostgresqlIsStoredOnce() throws Exception {
        try (PostgresServer server = new PostgresServer(folder)) {
            assertAcceptedIsStored(server);
        }
    }

    private void assertAcceptedIsStored(Keeper keeper) throws Exception {
        Workbench workbench = new Workbench(folder.resolve("data"), keeper.jar(), keeper.options());
        workbench.start();
        try {
            Browser browser = workbench.enter();
            Crowd crowd = new Crowd(browser, Groups.of(browser, GROUPS));
            crowd.review(REVIEWERS, TIME);
            assertTrue(crowd.answered(303) > 0, "nothing was accepted: " + crowd);
            assertTrue(crowd.answered(409) > 0, "nobody was too late: " + crowd);
            assertEquals(crowd.answered(303) + crowd.answered(409), crowd.reviews(), crowd + workbench.log());
            try (Connection stored = keeper.read(browser)) {
                assertEquals(List.of(), Verdicts.in(stored).faults(crowd.answered(303), 0));
            }
        } finally {
            workbench.stop();
        }
        workbench.command("verify-history");
    }
}
