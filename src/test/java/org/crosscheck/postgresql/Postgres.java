package org.crosscheck.postgresql;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of the test's own, from binaries that the build fetches; closing it stops it and deletes what it stored. */
public final class Postgres implements AutoCloseable {
    private static final String USER = "postgres";

    private final Path data;
    private EmbeddedPostgres server;

    private Postgres(Path data) {
        this.data = data;
    }

    /** On a free port of this machine. What it stores need not outlive it, so that it never waits for the disk. */
    public static Postgres start() throws IOException {
        Postgres postgres = new Postgres(Files.createTempDirectory("crosscheck-postgres"));
        postgres.server = postgres.builder().start();
        return postgres;
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgresql"))
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off");
    }

    /** The address of the database that is there from the start, with the name to sign in by. */
    public String address() {
        return server.getJdbcUrl(USER, USER);
    }

    /** It no longer answers. */
    void stop() throws IOException {
        server.close();
    }

    /** It answers again, at the same address, with everything that it stored. */
    void again() throws IOException {
        server = builder().setPort(server.getPort()).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> stored = Files.walk(data)) {
            stored.sorted(Comparator.reverseOrder()).forEach(Postgres::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
