package org.crosscheck.postgresql;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crosscheck.FrontDoor;
import org.crosscheck.access.StartToken;

/** One workbench of several on a PostgreSQL: the team's build in a process of its own, with an editor's browser before it. */
final class Node {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Path data;
    private final String folder;
    private final String database;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;
    private String session;
    private String formToken;

    private Node(Path data, String folder, String database) throws IOException {
        this.data = data;
        this.folder = folder;
        this.database = database;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    /** @param database an address, for the team's build */
    static Node onServer(Path data, String database) throws IOException {
        return new Node(data, "quarkus-app-postgresql", "-Dcrosscheck.database=" + database);
    }

    /** The laptop's build. */
    static Node onLaptop(Path data) throws IOException {
        return new Node(data, "quarkus-app", "-Dcrosscheck.sample-story=false");
    }

    /** Begins to serve; it is not ready yet. */
    void start() throws IOException {
        process = run("serve").redirectOutput(log()).start();
    }

    private ProcessBuilder run(String... words) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Dcrosscheck.data=" + data,
                database,
                "-Dcrosscheck.open-browser=false",
                "-Dcrosscheck.sample-story=false",
                "-Dquarkus.http.port=" + port,
                "-jar",
                "target/" + folder + "/quarkus-run.jar"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(log());
    }

    private ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(Path.of(data + ".log").toFile());
    }

    /** What it said so far, beside what a command printed. */
    String said() throws IOException {
        return Files.readString(Path.of(data + ".log"));
    }

    /** What a command prints that ends with this status. */
    String command(int status, String... words) throws IOException, InterruptedException {
        Process command = run(words).start();
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != status) {
            throw new AssertionError(String.join(" ", words) + ": " + printed + said());
        }
        return printed.strip();
    }

    /** Waits until it answers, and signs the browser in. */
    void enter() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains("is ready at") || !isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("not ready: " + said());
            }
            Thread.sleep(50);
        }
        enter(FrontDoor.enter(root(), new StartToken(data, Clock.systemUTC()).issue()));
    }

    /** Takes over the session of a browser that signed in elsewhere. */
    void enter(String session) throws IOException, InterruptedException {
        this.session = session;
        this.formToken = found(TOKEN, get("/account").body());
    }

    String session() {
        return session;
    }

    /** Whether it says that it and its database are. */
    boolean isReady() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(root().resolve("/q/health/ready"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the pages of a story are told while they are open. */
    HttpResponse<java.io.InputStream> listen(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(request(path), "csrf-token=" + formToken + "&" + form(fields));
    }

    /** What somebody is told who is not signed in. */
    HttpResponse<String> knock(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root().resolve(path)).timeout(PATIENCE), form(fields));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body)
            throws IOException, InterruptedException {
        return client.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root().resolve(path))
                .timeout(PATIENCE)
                .header("Cookie", FrontDoor.COOKIE + "=" + session);
    }

    /** What the pattern's one group holds where it occurs first. */
    static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not on the page: " + page);
        }
        return matcher.group(1);
    }

    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
