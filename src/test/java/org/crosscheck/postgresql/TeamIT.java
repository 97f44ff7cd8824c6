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

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

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
    private static final String EMPTY = "-Dcrosscheck.sample-story=false";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static Postgres server;
    private static String head;
    private static Workbench first;
    private static Workbench second;
    private static Browser here;
    private static Browser there;
    private static String story;

    @BeforeAll
    static void move() throws Exception {
        server = Postgres.start();
        Path backup = folder.resolve("all.zip");
        head = new Laptop(folder).backedUp(backup);
        first = node("first");
        second = node("second");
        String restored = first.command("restore", backup.toString());
        assertTrue(restored.endsWith(head), restored);
        first.start();
        second.start();
        here = first.enter();
        there = second.enter();
        story = "/stories/" + one("select id from story");
    }

    private static Workbench node(String name) throws IOException {
        return new Workbench(
                folder.resolve(name),
                Workbench.ON_POSTGRESQL,
                List.of(EMPTY, "-Dcrosscheck.database=" + server.address()));
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
        importOne(here, "Paper A", "Mayor Ana Petrov said 340 houses were flooded on Monday.");
        importOne(there, "Paper B", "About 340 houses were flooded on Monday, Mayor Ana Petrov said.");
        importOne(here, "Paper C", "Monday's water flooded 340 houses, according to Mayor Ana Petrov.");
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
                8, i -> importOne(i % 2 == 0 ? here : there, "Paper D", text).statusCode());
        assertEquals(List.of(303), answers.stream().distinct().toList());
        assertEquals("1", one("select count(*) from article_version where text like 'Seven bridges%'"));
    }

    /** Row 64. */
    @Test
    @Order(3)
    void ofTwoVerdictsOnWhatBothSawOneIsStored() throws Exception {
        String group = story + "/groups/" + Browser.field(GROUP, here.get(story).body());
        String seen = Browser.field(SEEN, here.get(group).body());
        List<Integer> answers = atOnce(2, i -> (i == 0 ? here : there)
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
        String number = Browser.field(GROUP, here.get(story).body());
        String group = story + "/groups/" + number;
        try (InputStream body = there.listen(story + "/events").body()) {
            BufferedReader events = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            String seen = Browser.field(SEEN, here.get(group).body());
            here.post(
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
        there = here.before(second);
        assertEquals(200, there.get(story).statusCode());
        String ending = Browser.field(
                Pattern.compile("<strong>.*?action=\"(/account/sessions/\\d+/ending)\"", Pattern.DOTALL),
                there.get("/account").body());
        there.post(ending, Map.of());
        assertEquals(401, here.get(story).statusCode());
        here = first.enter();
        there = second.enter();
    }

    /** Row 39: an invitation that is accepted at both at once makes one account, and its wrong passwords count together. */
    @Test
    @Order(6)
    void invitationsAndWrongPasswordsCountWhereverTheyAreTyped() throws Exception {
        String page = here.post("/people/invitations", Map.of("name", "Ida Falk", "role", "READER"))
                .body();
        Map<String, String> accepted = Map.of("token", Browser.field(INVITATION, page), "password", "ice comes down");
        assertEquals(
                List.of(303, 422),
                atOnce(2, i -> (i == 0 ? here : there)
                                .knock("/invitation", accepted)
                                .statusCode())
                        .stream()
                        .sorted()
                        .toList());
        assertEquals("1", one("select count(*) from person where name = 'Ida Falk' and password is not null"));
        for (int i = 0; i < 10; i++) {
            Map<String, String> wrong = Map.of("name", "Ida Falk", "password", "wrong " + i);
            assertEquals(
                    401, (i % 2 == 0 ? here : there).knock("/sign-in", wrong).statusCode());
        }
        Map<String, String> right = Map.of("name", "Ida Falk", "password", "ice comes down");
        assertEquals(429, here.knock("/sign-in", right).statusCode());
        assertEquals(429, there.knock("/sign-in", right).statusCode());
    }

    /** Row 65. */
    @Test
    @Order(7)
    void withoutItsDatabaseItSaysSoAndComesBackByItself() throws Exception {
        server.stop();
        HttpResponse<String> away = here.get(story);
        assertEquals(503, away.statusCode(), away.body());
        assertTrue(away.body().contains("<html"), away.body());
        assertFalse(first.isReady());
        server.again();
        Instant end = Instant.now().plus(PATIENCE);
        for (Browser browser : List.of(here, there)) {
            while (browser.get(story).statusCode() != 200) {
                assertTrue(Instant.now().isBefore(end), first.log() + second.log());
                Thread.sleep(200);
            }
        }
        importOne(there, "Paper E", "The power was back by noon, Petrov said.");
    }

    @Test
    @Order(8)
    void historyOfAllIsWhole() throws Exception {
        String verified = node("third").command("verify-history", "--head", head);
        assertTrue(verified.contains("rows are whole"), verified);
        assertEquals(one("select hash from history_head"), verified.replaceFirst(".* ", ""));
    }

    private static HttpResponse<String> importOne(Browser browser, String outlet, String text)
            throws IOException, InterruptedException {
        return browser.post(
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
            Workbench laptop = new Workbench(folder.resolve("laptop"), Workbench.ON_H2, List.of(EMPTY));
            laptop.command("import", articles.toString());
            return laptop.command("backup", file.toString()).replaceFirst("(?s).* ", "");
        }
    }
}
