package org.crosscheck.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many reviewers on the same few groups at once: each opens a page, thinks, decides. */
final class Crowd {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private final Browser browser;
    private final List<String> groups;
    private final Answers pages = new Answers();
    private final Answers reviews = new Answers();

    private interface Work {
        void once(Random chance) throws IOException, InterruptedException;
    }

    /** @param groups the addresses of their pages */
    Crowd(Browser browser, List<String> groups) {
        this.browser = browser;
        this.groups = List.copyOf(groups);
    }

    /** The same people, none of whose answers are counted yet. */
    Crowd anew() {
        return new Crowd(browser, groups);
    }

    Answers pages() {
        return pages;
    }

    Answers reviews() {
        return reviews;
    }

    /**
     * Reviews, and comes back when the time is over.
     *
     * @param longestThought everybody thinks for a third of it at least
     */
    void review(int people, Duration time, Duration longestThought) {
        each(people, time, number -> chance -> {
            String group = groups.get(chance.nextInt(groups.size()));
            String page = open(group);
            long longest = longestThought.toMillis();
            Thread.sleep(longest / 3 + chance.nextLong(longest * 2 / 3));
            decide(group, page, "Reviewer " + number);
        });
    }

    /** Opens pages as fast as they come, and comes back when the time is over. */
    void read(int people, Duration time) {
        each(people, time, number -> chance -> open(groups.get(chance.nextInt(groups.size()))));
    }

    private static void each(int people, Duration time, IntFunction<Work> work) {
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CompletableFuture.allOf(IntStream.range(0, people)
                            .mapToObj(number -> CompletableFuture.runAsync(
                                    () -> until(end, work.apply(number), new Random(number)), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    private static void until(Instant end, Work work, Random chance) {
        try {
            while (Instant.now().isBefore(end)) {
                work.once(chance);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String open(String group) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> page = browser.get(group);
        pages.add(page.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
        return page.body();
    }

    private void decide(String group, String page, String name) throws IOException, InterruptedException {
        Map<String, String> form =
                Map.of("verdict", "AGREE", "note", "", "reviewer", name, "seen", Browser.field(SEEN, page));
        long begun = System.nanoTime();
        HttpResponse<String> answer = browser.post(group + "/reviews", form);
        reviews.add(answer.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
    }
}
