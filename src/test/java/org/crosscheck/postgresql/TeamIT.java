package org.crosscheck.postgresql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A newsroom moves from a laptop to a PostgreSQL with two workbenches before it (HOSTILE.md, rows 21, 39, 43, 64 and 65). All tests
 * share both; the order saves starting them again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeamIT {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern GROUP = Pattern.compile("/groups/(\\d+)");
    private static final Pattern INVITATION = Pattern.compile("/invitation#([\\w-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static Postgres server;
    private static String head;
    private static Node first;
    private static Node second;
    private static String story;

    @BeforeAll
    static void move() throws Exception {
        server = Postgres.start();
        Path backup = folder.resolve("all.zip");
        head = new Laptop(folder).backedUp(backup);
        first = Node.onServer(folder.resolve("first"), server.address());
        second = Node.onServer(folder.resolve("second"), server.address());
        String restored = first.command(0, "restore", backup.toString());
        assertTrue(restored.endsWith(head), restored);
        first.start();
        second.start();
        first.enter();
        second.enter();
        story = "/stories/" + one("select id from story");
    }

    @AfterAll
    static void end() throws Exception {
        first.stop();
        second.stop();
        server.close();
    }

    @Test
    @Order(1)
    void anArticleReadHereIsComparedWithOneReadThere() throws Exception {
        importOne(first, "Paper A", "Mayor Ana Petrov said 340 houses were flooded on Monday.");
        importOne(second, "Paper B", "About 340 houses were flooded on Monday, Mayor Ana Petrov said.");
        importOne(first, "Paper C", "Monday's water flooded 340 houses, according to Mayor Ana Petrov.");
        assertEquals(
                "3",
                one("select max(n) from (select count(distinct version_id) as n from claim where noun like '%house%'"
                        + " group by group_id) g"));
    }

    /** Row 21. */
    @Test
    @Order(2)
    void theSameTextSentEightTimesToBothIsOneArticle() throws Exception {
        String text = "Seven bridges were closed, the fire service said.";
        List<Integer> answers = atOnce(
                8, i -> importOne(i % 2 == 0 ? first : second, "Paper D", text).statusCode());
        assertEquals(List.of(303), answers.stream().distinct().toList());
        assertEquals("1", one("select count(*) from article_version where text like 'Seven bridges%'"));
    }

    /** Row 64. */
    @Test
    @Order(3)
    void ofTwoVerdictsOnWhatBothSawOneIsStored() throws Exception {
        String group = story + "/groups/" + Node.found(GROUP, first.get(story).body());
        String seen = Node.found(SEEN, first.get(group).body());
        List<Integer> answers = atOnce(2, i -> (i == 0 ? first : second)
                .post(
                        group + "/reviews",
                        Map.of("verdict", "AGREE", "note", "Node " + i, "reviewer", "Ada " + i, "seen", seen))
                .statusCode());
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals("1", one("select count(*) from review"));
    }

    @Test
    @Order(4)
    void whoReadsHereHearsOfWhatIsDecidedThere() throws Exception {
        String number = Node.found(GROUP, first.get(story).body());
        String group = story + "/groups/" + number;
        try (InputStream body = second.listen(story + "/events").body()) {
            BufferedReader events = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            String seen = Node.found(SEEN, first.get(group).body());
            first.post(
                    group + "/reviews",
                    Map.of("verdict", "CONFLICT", "note", "Rang them.", "reviewer", "Bea", "seen", seen));
            String said = events.lines()
                    .map(line -> line.replace(" ", ""))
                    .filter(line -> !line.isEmpty() && !line.equals("data:pulse"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("data:" + number, said);
        }
    }

    /** Row 43. */
    @Test
    @Order(5)
    void aSessionHoldsAtBothAndEndsAtBoth() throws Exception {
        Node visitor = first;
        String own = visitor.session();
        second.enter(own);
        assertEquals(200, second.get(story).statusCode());
        String ending = Node.found(
                Pattern.compile("<strong>.*?action=\"(/account/sessions/\\d+/ending)\"", Pattern.DOTALL),
                second.get("/account").body());
        second.post(ending, Map.of());
        assertEquals(401, first.get(story).statusCode());
        first.enter();
        second.enter();
    }

    /** Row 39: an invitation that is accepted at both at once makes one account, and its wrong passwords count together. */
    @Test
    @Order(6)
    void invitationsAndWrongPasswordsCountWhereverTheyAreTyped() throws Exception {
        String page = first.post("/people/invitations", Map.of("name", "Ida Falk", "role", "READER"))
                .body();
        Map<String, String> accepted = Map.of("token", Node.found(INVITATION, page), "password", "ice comes down");
        assertEquals(
                List.of(303, 422),
                atOnce(2, i -> (i == 0 ? first : second)
                                .knock("/invitation", accepted)
                                .statusCode())
                        .stream()
                        .sorted()
                        .toList());
        assertEquals("1", one("select count(*) from person where name = 'Ida Falk' and password is not null"));
        for (int i = 0; i < 10; i++) {
            Map<String, String> wrong = Map.of("name", "Ida Falk", "password", "wrong " + i);
            assertEquals(
                    401, (i % 2 == 0 ? first : second).knock("/sign-in", wrong).statusCode());
        }
        Map<String, String> right = Map.of("name", "Ida Falk", "password", "ice comes down");
        assertEquals(429, first.knock("/sign-in", right).statusCode());
        assertEquals(429, second.knock("/sign-in", right).statusCode());
    }

    /** Row 65. */
    @Test
    @Order(7)
    void withoutItsDatabaseItSaysSoAndComesBackByItself() throws Exception {
        server.stop();
        HttpResponse<String> away = first.get(story);
        assertEquals(503, away.statusCode(), away.body());
        assertTrue(away.body().contains("<html"), away.body());
        assertFalse(first.isReady());
        server.again();
        Instant end = Instant.now().plus(PATIENCE);
        for (Node node : List.of(first, second)) {
            while (node.get(story).statusCode() != 200) {
                assertTrue(Instant.now().isBefore(end), node.said());
                Thread.sleep(200);
            }
        }
        importOne(second, "Paper E", "The power was back by noon, Petrov said.");
    }

    @Test
    @Order(8)
    void historyOfAllIsWhole() throws Exception {
        String verified =
                Node.onServer(folder.resolve("third"), server.address()).command(0, "verify-history", "--head", head);
        assertTrue(verified.contains("rows are whole"), verified);
        assertEquals(one("select hash from history_head"), verified.replaceFirst(".* ", ""));
    }

    private static HttpResponse<String> importOne(Node node, String outlet, String text)
            throws IOException, InterruptedException {
        return node.post(
                story + "/articles",
                Map.of("outlet", outlet, "title", "Flood", "published", "2026-03-03", "text", text, "version", "0"));
    }

    private interface Work<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int times, Work<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                all.add(() -> work.of(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.address());
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What the newsroom worked with before. */
    private record Laptop(Path folder) {

        /** Reads an article in and backs everything up; gives the hash of history's last row. */
        String backedUp(Path file) throws IOException, InterruptedException {
            Path articles = Files.createDirectory(folder.resolve("Flood"));
            Files.writeString(articles.resolve("one.txt"), "The river rose by two metres, Mayor Ana Petrov said.\n");
            Node laptop = Node.onLaptop(folder.resolve("laptop"));
            laptop.command(0, "import", articles.toString());
            return laptop.command(0, "backup", file.toString()).replaceFirst("(?s).* ", "");
        }
    }
}
