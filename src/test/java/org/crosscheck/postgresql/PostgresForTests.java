package org.crosscheck.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Gives the tests that start the workbench a PostgreSQL, where they run in the profile {@code postgresql}. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private Postgres server;

    /** Whether that profile is asked for. */
    static boolean isAskedFor() {
        return System.getProperty("quarkus.test.profile", "").contains("postgresql");
    }

    @Override
    public Map<String, String> start() {
        if (!isAskedFor()) {
            return Map.of();
        }
        try {
            server = Postgres.start();
            return Map.of("crosscheck.database", server.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
