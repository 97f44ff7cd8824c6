package org.crosscheck.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

/**
 * A busy newsroom on the started jar, on either database: many reviewers on few groups (HOSTILE.md, row 67), then readers as fast
 * as they are answered, then the reviewers again while an archive is taken in. Ends with 1 when a verdict was lost or an answer
 * failed; times are printed and not judged, for they are the machine's too.
 */
public final class Load {
    private static final int REVIEWERS = Integer.getInteger("crosscheck.reviewers", 200);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("crosscheck.seconds", 300));
    private static final int ARTICLES = Integer.getInteger("crosscheck.articles", 1_000);
    private static final String DATABASES = System.getProperty("crosscheck.databases", "h2,postgresql");
    private static final int GROUPS = 50;
    private static final int READERS = 8;

    private final String database;
    private final Workbench workbench;
    private final Keeper keeper;
    private final List<String> faults = new ArrayList<>();
    private Browser browser;
    private List<String> groups;
    private int accepted;
    private long open;

    private Load(String database, Path folder, Keeper keeper) throws IOException {
        this.database = database;
        this.keeper = keeper;
        this.workbench = new Workbench(folder.resolve("data"), keeper.jar(), keeper.options());
    }

    /** Loads the jars that were built for H2 and for PostgreSQL, one after the other, or one of them. */
    public static void main(String[] none) throws Exception {
        List<String> faults = new ArrayList<>();
        if (DATABASES.contains("h2")) {
            faults.addAll(onH2(Files.createTempDirectory("load")));
        }
        if (DATABASES.contains("postgresql")) {
            faults.addAll(onPostgresql(Files.createTempDirectory("load")));
        }
        faults.forEach(System.err::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static List<String> onH2(Path folder) throws Exception {
        return new Load("H2", folder, new H2File(folder)).faults();
    }

    private static List<String> onPostgresql(Path folder) throws Exception {
        try (PostgresServer server = new PostgresServer(folder)) {
            return new Load("PostgreSQL", folder, server).faults();
        }
    }

    private List<String> faults() throws Exception {
        workbench.start();
        try {
            browser = workbench.enter();
            groups = Groups.of(browser, GROUPS);
            warm(TIME.dividedBy(10));
            review(REVIEWERS + " reviewers", TIME);
            read(TIME.dividedBy(10));
            importing(TIME.dividedBy(10));
            try (Connection stored = keeper.read(browser)) {
                Verdicts verdicts = Verdicts.in(stored);
                System.out.println(database + ": " + verdicts.against(accepted, open));
                faults.addAll(verdicts.faults(accepted, open));
            }
        } finally {
            workbench.stop();
        }
        workbench.command("verify-history");
        return faults;
    }

    /** Until the virtual machine has compiled what it is going to need. */
    private void warm(Duration time) {
        keep(new Rush(browser, groups).read(READERS, time));
        keep(new Rush(browser, groups).review(REVIEWERS, time));
    }

    private void review(String name, Duration time) {
        Duration before = workbench.cpu();
        Rush rush = keep(new Rush(browser, groups).review(REVIEWERS, time));
        print(name + ", reviews", rush.reviews());
        print(name + ", group page", rush.pages());
        System.out.printf(
                "%s, %s: the workbench kept %.2f processors busy%n",
                database, name, (double) workbench.cpu().minus(before).toMillis() / time.toMillis());
    }

    private void read(Duration time) {
        Duration before = workbench.cpu();
        Figures pages = keep(new Rush(browser, groups).read(READERS, time)).pages();
        print(READERS + " readers, group page", pages);
        System.out.printf(
                "%s, %d readers: %d pages a second, %.2f ms of the workbench's processor time each%n",
                database,
                READERS,
                pages.count() / time.toSeconds(),
                workbench.cpu().minus(before).toNanos() / 1e6 / pages.count());
    }

    /** Into the very story that is reviewed. */
    private void importing(Duration time) throws IOException {
        String story = groups.get(0).substring(0, groups.get(0).indexOf("/groups"));
        long begun = System.nanoTime();
        CompletableFuture<HttpResponse<String>> answer = new Archive(ARTICLES).into(story, browser);
        CompletableFuture<Duration> took = answer.thenApply(response -> Duration.ofNanos(System.nanoTime() - begun));
        review(REVIEWERS + " reviewers beside an import", time);
        if (answer.join().statusCode() != 200) {
            faults.add("the archive was answered " + answer.join().statusCode());
        }
        System.out.printf(
                "%s: %d articles in %d s%n", database, ARTICLES, took.join().toSeconds());
    }

    private Rush keep(Rush rush) {
        accepted += rush.reviews().with(303);
        open += rush.reviews().neverCame();
        int failures = rush.reviews().failures() + rush.pages().failures();
        if (failures > 0) {
            faults.add(database + ": " + failures + " answers failed");
        }
        return rush;
    }

    private void print(String name, Figures figures) {
        System.out.println(database + ", " + name + ": " + figures);
    }
}
