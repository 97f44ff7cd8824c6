package org.crosscheck.crash;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Signal 9 at any moment loses nothing that was acknowledged (HOSTILE.md, row 60). The long form: {@code -Dcrosscheck.kills=200};
 * the same moments again: {@code -Dcrosscheck.seed} with the number that the first line prints.
 */
class CrashIT {
    private static final int KILLS = Integer.getInteger("crosscheck.kills", 10);
    private static final long SEED = Long.getLong("crosscheck.seed", System.nanoTime());

    @TempDir
    Path folder;

    /** HOSTILE.md, row 60. */
    @Test
    void killedInMidImportOnH2NothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        assertNothingIsLost("H2", new H2File(folder));
    }

    /** HOSTILE.md, row 60. */
    @Test
    void killedInMidImportOnPostgresqlNothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        try (PostgresServer server = new PostgresServer(folder)) {
            assertNothingIsLost("PostgreSQL", server);
        }
    }

    private void assertNothingIsLost(String database, Keeper keeper) throws Exception {
        System.out.println(database + ": killing " + KILLS + " times, -Dcrosscheck.seed=" + SEED);
        Kills kills = new Kills(folder, keeper, SEED);
        List<String> faults = kills.faults(KILLS);
        System.out.println(database + ": " + kills.summary());
        assertEquals(List.of(), faults);
    }
}
