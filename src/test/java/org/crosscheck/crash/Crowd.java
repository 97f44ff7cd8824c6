package org.crosscheck.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.crosscheck.served.Browser;

/** Many reviewers on the same few groups at once: each opens a page, thinks, decides. */
final class Crowd {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final int LONGEST_THOUGHT = 400;

    private final Browser browser;
    private final List<String> groups;
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

    /** @param groups the addresses of their pages */
    Crowd(Browser browser, List<String> groups) {
        this.browser = browser;
        this.groups = List.copyOf(groups);
    }

    /** How many reviews were answered so. */
    int answered(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** How many reviews were answered. */
    int reviews() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each status was answered. */
    @Override
    public String toString() {
        return statuses.toString();
    }

    /** Reviews, and comes back when the time is over. */
    void review(int people, Duration time) {
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CompletableFuture.allOf(IntStream.range(0, people)
                            .mapToObj(number -> CompletableFuture.runAsync(() -> reviewUntil(end, number), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    private void reviewUntil(Instant end, int number) {
        Random chance = new Random(number);
        try {
            while (Instant.now().isBefore(end)) {
                review(groups.get(chance.nextInt(groups.size())), chance.nextInt(LONGEST_THOUGHT), number);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void review(String group, int thought, int number) throws IOException, InterruptedException {
        String seen = Browser.field(SEEN, browser.get(group).body());
        Thread.sleep(thought);
        HttpResponse<String> answer = browser.post(
                group + "/reviews",
                Map.of("verdict", "AGREE", "note", "", "reviewer", "Reviewer " + number, "seen", seen));
        statuses.merge(answer.statusCode(), 1, Integer::sum);
    }
}
