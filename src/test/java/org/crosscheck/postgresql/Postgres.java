package org.crosscheck.postgresql;

import java.io.File;
import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of the test's own, from binaries that the build fetches; closing it stops it and deletes what it stored. */
public final class Postgres implements AutoCloseable {
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** On a free port of this machine. What it stores need not outlive it, so that it never waits for the disk. */
    public static Postgres start() throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgresql"))
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start());
    }

    /** The address of the database that is there from the start, with the name to sign in by. */
    public String address() {
        return server.getJdbcUrl(USER, USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
