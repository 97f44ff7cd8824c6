package org.crosscheck.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.access.StartToken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Many reviewers at once (HOSTILE.md, row 67). The long form: {@code -Dcrosscheck.reviewers=200 -Dcrosscheck.seconds=300
 * -Dcrosscheck.thought=6000}.
 */
class LoadIT {
    private static final int REVIEWERS = Integer.getInteger("crosscheck.reviewers", 20);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("crosscheck.seconds", 10));
    private static final Duration THOUGHT = Duration.ofMillis(Integer.getInteger("crosscheck.thought", 600));
    private static final int GROUPS = 50;
    private static final int READERS = 4;
    private static final Pattern GROUP = Pattern.compile("/stories/\\d+/groups/\\d+");

    @TempDir
    Path folder;

    /** HOSTILE.md, row 67. */
    @Test
    void everyVerdictThatWasAcceptedOnH2IsStoredOnce() throws Exception {
        assertAcceptedIsStored("H2", new H2File(folder));
    }

    /** HOSTILE.md, row 67. */
    @Test
    void everyVerdictThatWasAcceptedOnPostgresqlIsStoredOnce() throws Exception {
        try (PostgresServer server = new PostgresServer(folder)) {
            assertAcceptedIsStored("PostgreSQL", server);
        }
    }

    private void assertAcceptedIsStored(String database, Keeper keeper) throws Exception {
        Workbench workbench = new Workbench(folder.resolve(database), keeper.jar(), keeper.options());
        workbench.start();
        try {
            workbench.awaitReady();
            Browser browser =
                    new Browser(workbench.root(), new StartToken(workbench.data(), Clock.systemUTC()).issue());
            Crowd crowd = new Crowd(browser, groups(browser));
            crowd.review(REVIEWERS, TIME, THOUGHT);
            System.out.println(database + ", " + REVIEWERS + " reviewers, reviews: " + crowd.reviews());
            System.out.println(database + ", " + REVIEWERS + " reviewers, pages: " + crowd.pages());
            assertEquals(0, crowd.reviews().failures() + crowd.pages().failures(), workbench.log());
            assertTrue(crowd.reviews().with(303) > 0, "nothing was accepted");
            try (Connection stored = keeper.read(browser)) {
                assertEquals(crowd.reviews().with(303), rows(stored, "review"));
                assertEquals(crowd.reviews().with(303), rows(stored, "history where action = 'reviewed'"));
            }
            reading(database, workbench, crowd);
        } finally {
            workbench.stop();
        }
        workbench.command("verify-history");
    }

    private static void reading(String database, Workbench workbench, Crowd reviewed) throws Exception {
        Crowd readers = reviewed.anew();
        Duration before = workbench.cpu();
        readers.read(READERS, TIME.dividedBy(5));
        double cpu =
                workbench.cpu().minus(before).toNanos() / 1e6 / readers.pages().count();
        System.out.printf(
                "%s, %d readers, group page: %s, %d a second, %.2f ms of the workbench's CPU each%n",
                database, READERS, readers.pages(), readers.pages().count() * 5 / TIME.toSeconds(), cpu);
        assertEquals(0, readers.pages().failures());
    }

    /** Brings articles in until there are enough groups, and gives the addresses of their pages. */
    private static List<String> groups(Browser browser) throws Exception {
        String story = Browser.leadsTo(browser.post("/stories", Map.of("title", "Flood")));
        Set<String> groups = new LinkedHashSet<>();
        for (int number = 0; groups.size() < GROUPS; number++) {
            browser.post(
                    story + "/articles",
                    Map.of(
                            "outlet",
                            "Paper " + number % 9,
                            "title",
                            "Flood",
                            "text",
                            Copy.article(number),
                            "version",
                            "0"));
            GROUP.matcher(browser.get(story).body())
                    .results()
                    .map(MatchResult::group)
                    .forEach(groups::add);
        }
        return new ArrayList<>(groups).subList(0, GROUPS);
    }

    private static int rows(Connection database, String table) throws Exception {
        try (var rows = database.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
