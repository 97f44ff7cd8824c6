package org.crosscheck.cli;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which addresses each build takes. */
class DatabaseAddressTest {
    private static final String FILE = "jdbc:h2:file:/srv/crosscheck";
    private static final String SERVER = "jdbc:postgresql://db.example/crosscheck";

    @Test
    void theTeamsBuildTakesAServer() {
        assertTrue(DatabaseAddress.problem(SERVER, "postgresql").isEmpty());
    }

    @Test
    void theLaptopsBuildNamesTheTeamsForAServer() {
        assertTrue(problem(SERVER, "h2").contains("start target/quarkus-app-postgresql/quarkus-run.jar"));
    }

    @Test
    void theTeamsBuildNamesTheLaptopsForAFile() {
        assertTrue(problem(FILE, "postgresql").contains("start target/quarkus-app/quarkus-run.jar"));
    }

    @Test
    void whatIsNoAddressIsShownHowOneLooks() {
        assertTrue(problem("db.example", "postgresql").contains("like jdbc:postgresql://HOST/NAME, not db.example"));
    }

    private static String problem(String address, String built) {
        return DatabaseAddress.problem(address, built).orElseThrow();
    }
}
