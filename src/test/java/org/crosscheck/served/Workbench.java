package org.crosscheck.served;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.crosscheck.access.StartToken;

/** A built jar, served by a process of its own. */
public final class Workbench {
    /** The jar that was built for H2. */
    public static final String ON_H2 = "target/quarkus-app/quarkus-run.jar";

    /** The jar that was built for PostgreSQL. */
    public static final String ON_POSTGRESQL = "target/quarkus-app-postgresql/quarkus-run.jar";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    /** Starts in half the time; {@code -Dcrosscheck.jvm=-Xshare:auto} starts it as its users do. */
    private static final String QUICK = System.getProperty("crosscheck.jvm", "-XX:TieredStopAtLevel=1");

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Path data;
    private final int port;
    private final String jar;
    private final List<String> options;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;
    private Process process;
    private Instant started;

    /**
     * @param data its data folder
     * @param jar of one of the two folders that the build makes
     * @param options of its JVM, beside those that name the folder and the port
     */
    public Workbench(Path data, String jar, List<String> options) throws IOException {
        this.data = data;
        this.jar = jar;
        this.options = List.copyOf(options);
        this.log = data.resolveSibling(data.getFileName() + ".log");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.question =
                HttpRequest.newBuilder(root().resolve("/q/health/ready")).build();
    }

    public Path data() {
        return data;
    }

    public URI root() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it; it is not ready yet. */
    public void start() throws IOException {
        started = Instant.now();
        process = run("serve")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private ProcessBuilder run(String... words) {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                QUICK,
                "-Dcrosscheck.data=" + data,
                "-Dcrosscheck.open-browser=false",
                "-Dquarkus.http.port=" + port));
        command.addAll(options);
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** Waits until it says that it is ready, and gives the time from its start to then. */
    public Duration awaitReady() throws IOException, InterruptedException {
        while (!isReady()) {
            waitOn("not ready");
        }
        return Duration.between(started, Instant.now());
    }

    private void waitOn(String problem) throws IOException, InterruptedException {
        if (!process.isAlive() || Instant.now().isAfter(started.plus(PATIENCE))) {
            throw new AssertionError(problem + ": " + log());
        }
        Thread.sleep(BETWEEN_LOOKS.toMillis());
    }

    /** A new browser, signed in; the workbench writes a token of its own as it starts, so that one written earlier is no good. */
    public Browser enter() throws IOException, InterruptedException {
        while (!isReady() || !log().contains("is ready at")) {
            waitOn("not ready");
        }
        return Browser.enter(root(), new StartToken(data, Clock.systemUTC()).issue());
    }

    /** Whether it says so now. */
    public boolean isReady() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    /** The processor's time that it has used since its start. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Lets none of its files grow past a size, so that writing fails in the middle as it does on a full disk; Linux only.
     *
     * @param bytes as prlimit takes it: a number or "unlimited", with a colon behind it where it may be raised again
     */
    public void limitFiles(String bytes) throws IOException, InterruptedException {
        Process limit = new ProcessBuilder("prlimit", "--pid", Long.toString(pid()), "--fsize=" + bytes)
                .inheritIO()
                .start();
        if (limit.waitFor() != 0) {
            throw new AssertionError("prlimit failed");
        }
    }

    /** Waits until it has ended by itself, and gives its exit status. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("did not end within " + PATIENCE);
        }
        return process.exitValue();
    }

    /** Signal 9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it as an administrator does. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("did not stop within " + PATIENCE);
        }
    }

    /** Runs a command on its data folder and gives what it prints; fails unless its exit status is 0. */
    public String command(String... words) throws IOException, InterruptedException {
        Process command = run(words).start();
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + printed + log());
        }
        return printed.strip();
    }

    /** What it has printed since the first start, its errors among it. */
    public String log() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
