package org.crosscheck.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

/** A PostgreSQL server of the test's own, whose data outlives its process. */
final class PostgresServer implements Keeper, AutoCloseable {
    private static final String USER = "postgres";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** Starts it. */
    PostgresServer(Path folder) throws IOException {
        this.data = folder.resolve("postgresql");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        start();
    }

    private void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                // off by default in this library: a killed server would lose what it acknowledged
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Override
    public String jar() {
        return Workbench.ON_POSTGRESQL;
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Dcrosscheck.database=jdbc:postgresql://localhost:" + port + "/" + USER,
                "-Dcrosscheck.database-user=" + USER,
                "-Dcrosscheck.database-password=" + USER);
    }

    /** Its first process gets the signal, the others see that it is gone; that it cannot be stopped any more is logged. */
    @Override
    public void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> others = first.descendants().toList();
        first.destroyForcibly();
        first.onExit().join();
        others.forEach(other -> other.onExit().join());
        server.close();
        start();
    }

    @Override
    public Connection read(Browser browser) throws Exception {
        return DriverManager.getConnection(server.getJdbcUrl(USER, USER));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
