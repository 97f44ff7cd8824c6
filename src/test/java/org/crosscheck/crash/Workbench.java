package org.crosscheck.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar, served by a process of its own. */
final class Workbench {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    /** Starts in half the time; {@code -Dcrosscheck.jvm=-Xshare:auto} starts it as its users do. */
    private static final String QUICK = System.getProperty("crosscheck.jvm", "-XX:TieredStopAtLevel=1");

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Pattern TOKEN = Pattern.compile("ready at \\S+/start#(\\S+) ");

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
    Workbench(Path data, String jar, List<String> options) throws IOException {
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

    Path data() {
        return data;
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it; it is not ready yet. */
    void start() throws IOException {
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
    Duration awaitReady() throws IOException, InterruptedException {
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

    /** A browser that signs in with the token that the first start prints, after which it writes no other. */
    Browser enter() throws IOException, InterruptedException {
        Matcher printed = TOKEN.matcher(log());
        while (!printed.find()) {
            waitOn("printed no token");
            printed = TOKEN.matcher(log());
        }
        return new Browser(root(), printed.group(1));
    }

    /** Whether it says so now. */
    boolean isReady() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    /** The processor's time that it has used since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Lets none of its files grow past a size, so that writing fails in the middle as it does on a full disk; Linux only.
     *
     * @param bytes as prlimit takes it: a number or "unlimited", with a colon behind it where it may be raised again
     */
    void limitFiles(String bytes) throws IOException, InterruptedException {
        Process limit = new ProcessBuilder("prlimit", "--pid", Long.toString(pid()), "--fsize=" + bytes)
                .inheritIO()
                .start();
        if (limit.waitFor() != 0) {
            throw new AssertionError("prlimit failed");
        }
    }

    /** Waits until it has ended by itself, and gives its exit status. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("did not end within " + PATIENCE);
        }
        return process.exitValue();
    }

    /** Signal 9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it as an administrator does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("did not stop within " + PATIENCE);
        }
    }

    /** Runs a command on its data folder and gives what it prints; fails unless its exit status is 0. */
    String command(String... words) throws IOException, InterruptedException {
        Process command = run(words).start();
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + printed + log());
        }
        return printed.strip();
    }

    /** What it has printed since the first start, its errors among it. */
    String log() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
