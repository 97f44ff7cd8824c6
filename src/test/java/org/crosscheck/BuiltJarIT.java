package org.crosscheck;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the README promises of the built jar, tried as its reader would. */
class BuiltJarIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void continuousIntegrationRunsTheReadersTestCommand() throws IOException {
        assertTrue(Files.readString(Path.of(".ci/run"))
                .contains("exec " + Readme.read().testCommand() + "\n"));
    }

    @Test
    void theExtractionExampleAnswersAsShown() throws Exception {
        Readme readme = Readme.read();
        Process shell = new ProcessBuilder("sh", "-c", readme.extractCommand().replace("| java", "| " + JAVA))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode answer = JSON.readTree(shell.getInputStream().readAllBytes());
        assertEquals(0, shell.waitFor());
        assertHolds(JSON.readTree(readme.extractAnswer()), answer, "$");
    }

    /** Everything that the README shows is in the answer, at the same place. */
    private static void assertHolds(JsonNode shown, JsonNode answer, String path) {
        if (shown.isObject()) {
            for (var field : shown.properties()) {
                assertHolds(field.getValue(), answer.path(field.getKey()), path + "." + field.getKey());
            }
        } else if (shown.isArray()) {
            assertEquals(shown.size(), answer.size(), path);
            for (int i = 0; i < shown.size(); i++) {
                assertHolds(shown.get(i), answer.path(i), path + "[" + i + "]");
            }
        } else {
            assertEquals(shown.asText(), answer.asText(), path);
        }
    }

    @Test
    void extractGoesOnAfterAFileItCannotRead() throws Exception {
        Path good = Files.writeString(folder.resolve("good.txt"), "Nobody came.");
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        Process extract = start("extract", bad.toString(), good.toString());
        String out = new String(extract.getInputStream().readAllBytes(), UTF_8);
        assertEquals("good", JSON.readTree(out).path("id").asText());
        assertEquals(1, extract.waitFor());
    }

    @Test
    void theRunCommandStartsTheWorkbenchWithTheSampleStoryAndStopsCleanly() throws Exception {
        assertTrue(Readme.read().runCommand().endsWith("java -jar target/quarkus-app/quarkus-run.jar"));
        int port = freePort();
        Process workbench = start("-Dquarkus.http.port=" + port, "serve");
        try {
            String address = "http://127.0.0.1:" + port;
            assertTrue(await(address + "/q/health/ready").contains("UP"));
            awaitSampleStory(
                    address, FrontDoor.enter(URI.create(address), tokenAfter("ready at " + address + "/start#")));
            Process link = start("login-link");
            String printed = new String(link.getInputStream().readAllBytes(), UTF_8).strip();
            assertEquals(0, link.waitFor());
            stories(address, FrontDoor.enter(URI.create(address), printed.substring((address + "/start#").length())));

            Path zip = folder.resolve("all.zip");
            String backedUp = finished(start("backup", zip.toString()));
            assertRestores(zip, backedUp.strip().replaceFirst(".* ", ""));

            assertKeepsOthersOut();
        } finally {
            workbench.destroy();
        }
        assertTrue(workbench.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertFalse(printed("err").contains("Exception"), printed("err"));
    }

    /** HOSTILE.md, row 63. */
    private void assertKeepsOthersOut() throws Exception {
        Process second = start("-Dquarkus.http.port=" + freePort(), "serve");
        assertTrue(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertTrue(second.exitValue() != 0, "a second process on the same data must fail");
        assertTrue(printed("err").contains("another Crosscheck works on " + folder.resolve("data")), printed("err"));
    }

    /** HOSTILE.md, row 66: the same hash elsewhere, and a changed row is named. */
    private void assertRestores(Path zip, String head) throws Exception {
        String elsewhere = "-Dcrosscheck.data=" + folder.resolve("elsewhere");
        assertTrue(finished(start(elsewhere, "restore", zip.toString())).contains("rows are whole"));
        assertTrue(finished(start(elsewhere, "verify-history", "--head", head)).contains("rows are whole"));
        assertTrue(start(elsewhere, "restore", zip.toString()).waitFor() != 0, "the folder is not empty");
        assertReports(elsewhere);
        String database = "jdbc:h2:file:" + folder.resolve("elsewhere/crosscheck");
        try (var connection = java.sql.DriverManager.getConnection(database, "crosscheck", "crosscheck");
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update history set who = 'Eve' where place = 3"));
        }
        assertTrue(start(elsewhere, "verify-history").waitFor() != 0, "the change is not found");
        assertTrue(printed("err").contains("row 3 was changed: Eve"), printed("err"));
    }

    /** One report is compiled; what is asked for wrongly is refused before anything starts, and so is a changed file. */
    private void assertReports(String data) throws Exception {
        Path file = folder.resolve("report.html");
        String compiled = finished(start(data, "report", "1", "--edition", "redacted", "--out", file.toString()));
        String hash = compiled.strip().replaceFirst("(?s).*SHA-256 ", "");
        assertTrue(compiled.startsWith("report 1 of “"), compiled);
        String verified = finished(start("verify-report", file.toString(), "--sha256", hash));
        assertTrue(
                verified.contains("redacted edition") && verified.contains("it is the hash that you gave"), verified);
        Files.writeString(file, Files.readString(file).replaceFirst("<h1>", "<h1>Not "));
        assertRefused(1, "what the file shows was changed", "verify-report", file.toString());
        assertRefused(
                1,
                "there is no such file",
                "verify-report",
                folder.resolve("none.pdf").toString());
        assertRefused(1, "no format odt; there are html, ", "report", "1", "--format", "odt", "--out", file.toString());
        assertRefused(2, "Missing required option: '--out=FILE'", "report", "1");
    }

    private void assertRefused(int status, String why, String... words) throws Exception {
        int before = printed("err").length();
        assertEquals(status, start(words).waitFor(), String.join(" ", words));
        String said = printed("err").substring(before);
        assertTrue(said.contains(why), said);
    }

    private static String finished(Process command) throws Exception {
        String out = new String(command.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, command.waitFor(), out);
        return out;
    }

    @Test
    void aFolderStartedWithTheOtherKindOfAddressSaysSoAndStops() throws Exception {
        assertTrue(Readme.read().teamCommand().endsWith(" -jar target/quarkus-app-postgresql/quarkus-run.jar"));
        Process laptop = start("-Dcrosscheck.database=jdbc:postgresql://localhost/crosscheck", "serve");
        assertEquals(1, laptop.waitFor());
        assertTrue(printed("err").contains("start target/quarkus-app-postgresql/quarkus-run.jar"), printed("err"));
    }

    @Test
    void withoutAnOwnersPasswordOtherMachinesAreKeptOut() throws Exception {
        Process open = start(
                "-Dquarkus.http.host=0.0.0.0",
                "-Dquarkus.http.port=" + freePort(),
                "-Dcrosscheck.sample-story=false",
                "serve");
        assertTrue(open.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertTrue(open.exitValue() != 0);
        assertTrue(printed("err").contains("crosscheck.public-address"), printed("err"));
    }

    @Test
    void aPublicAddressMakesCookiesSecureAndAsksForTls() throws Exception {
        int port = freePort();
        Process workbench = start(
                "-Dquarkus.http.port=" + port,
                "-Dcrosscheck.public-address=https://desk.example",
                "-Dcrosscheck.sample-story=false",
                "serve");
        try {
            String token = tokenAfter("ready at https://desk.example/start#");
            HttpResponse<String> entered = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/start"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("token=" + token))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.startsWith("__Host-session="), cookie);
            assertTrue(cookie.contains("Secure"), cookie);
            assertTrue(entered.headers()
                    .firstValue("Strict-Transport-Security")
                    .orElseThrow()
                    .startsWith("max-age="));
        } finally {
            workbench.destroy();
            workbench.waitFor();
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-Dcrosscheck.data=" + folder.resolve("data"), "-Dcrosscheck.open-browser=false"));
        List<String> arguments = new ArrayList<>();
        for (String word : words) {
            (word.startsWith("-D") ? command : arguments).add(word);
        }
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command);
        if (arguments.contains("serve")) {
            process.redirectOutput(log("out")).redirectError(log("err"));
        } else {
            process.redirectError(log("err"));
        }
        return process.start();
    }

    private ProcessBuilder.Redirect log(String name) {
        return ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), name));
    }

    private String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** What stands between these words and the next blank in what was printed. */
    private String tokenAfter(String words) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!printed("out").contains(words)) {
            assertTrue(Instant.now().isBefore(end), printed("out"));
            Thread.sleep(100);
        }
        String rest = printed("out").split(java.util.regex.Pattern.quote(words), 2)[1];
        return rest.split("\\s", 2)[0];
    }

    /** Its articles come in the background. */
    private static void awaitSampleStory(String address, String session) throws Exception {
        String all;
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            all = ">" + seeds.filter(file -> file.toString().endsWith(".txt")).count() + " articles";
        }
        Instant end = Instant.now().plus(PATIENCE);
        String stories = stories(address, session);
        while (!stories.contains(all)) {
            assertTrue(Instant.now().isBefore(end), stories);
            Thread.sleep(100);
            stories = stories(address, session);
        }
    }

    private static String stories(String address, String session) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/stories"))
                .header("Cookie", FrontDoor.COOKIE + "=" + session)
                .build();
        HttpResponse<String> page = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, page.statusCode());
        return page.body();
    }

    private static String await(String address) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Instant end = Instant.now().plus(PATIENCE);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        while (Instant.now().isBefore(end)) {
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (java.net.ConnectException notYet) {
                // Not listening yet: ask again until the patience ends.
            }
            Thread.sleep(100);
        }
        throw new AssertionError(address + " did not answer within " + PATIENCE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
