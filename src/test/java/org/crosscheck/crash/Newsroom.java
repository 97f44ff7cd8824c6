package org.crosscheck.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crosscheck.served.Browser;

/** People at work until the workbench no longer answers: some import into a story, some review it and the one before. */
final class Newsroom {
    private static final int IMPORTERS = 2;
    private static final int REVIEWERS = 3;
    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern GROUP = Pattern.compile("/groups/(\\d+)");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final List<String> VERDICTS = List.of("AGREE", "CONFLICT", "UPDATE", "COMPATIBLE");

    private final Browser browser;
    private final Ledger ledger;
    private final AtomicInteger numbers;
    private final String story;
    private final String before;
    private final List<Thread> people = new ArrayList<>();
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Semaphore answers = new Semaphore(0);

    private interface Work {
        void once() throws IOException, InterruptedException;
    }

    /**
     * Opens a story with one article.
     *
     * @param before the address of the story before, or null
     * @param numbers where the next article and the next verdict get their numbers
     */
    Newsroom(Browser browser, Ledger ledger, String before, AtomicInteger numbers)
            throws IOException, InterruptedException {
        this.browser = browser;
        this.ledger = ledger;
        this.numbers = numbers;
        this.story = Browser.leadsTo(browser.post("/stories", Map.of("title", "Flood " + numbers.get())));
        this.before = before == null ? story : before;
        importOne();
    }

    /** The address of the story that articles come into. */
    String story() {
        return story;
    }

    /** Everybody begins. */
    void begin(Random chance) {
        for (int i = 0; i < IMPORTERS; i++) {
            begin(this::importOne);
        }
        for (int i = 0; i < REVIEWERS; i++) {
            String name = "Reviewer " + (i + 1);
            Random own = new Random(chance.nextLong());
            begin(() -> reviewOne(name, own));
        }
    }

    private void begin(Work work) {
        Thread person = new Thread(() -> workOn(work));
        people.add(person);
        person.start();
    }

    private void workOn(Work work) {
        try {
            while (true) {
                work.once();
            }
        } catch (IOException workbenchGone) {
            // What was under way got no answer: it may be stored or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until so many articles and verdicts were answered since {@link #begin}. */
    void awaitAnswers(int wanted) throws InterruptedException {
        if (!answers.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            ledger.failed("no " + wanted + " answers in " + PATIENCE_SECONDS + " s");
        }
    }

    /** Waits until everybody has noticed that nobody answers any more. */
    void awaitEnd() throws InterruptedException {
        for (Thread person : people) {
            person.join();
        }
    }

    private void importOne() throws IOException, InterruptedException {
        int number = numbers.incrementAndGet();
        String text = Copy.article(number);
        ledger.sends(text);
        HttpResponse<String> answer = browser.post(
                story + "/articles",
                Map.of("outlet", "Paper " + number % 9, "title", "Flood", "text", text, "version", "0"));
        if (answer.statusCode() == 303) {
            String[] path = Browser.leadsTo(answer).split("/");
            ledger.acknowledgedArticle(text, Long.parseLong(path[path.length - 1]));
        } else {
            ledger.failed("import answered " + answer.statusCode());
        }
        answers.release();
    }

    /** Most of the time in the story whose groups do not change any more. */
    private void reviewOne(String name, Random chance) throws IOException, InterruptedException {
        String home = chance.nextInt(4) == 0 ? story : before;
        List<String> groups = groups(home);
        String group = groups.get(chance.nextInt(groups.size()));
        HttpResponse<String> page = browser.get(home + group);
        if (!SEEN.matcher(page.body()).find()) {
            return;
        }
        String note = "Note " + numbers.incrementAndGet() + " in " + home;
        ledger.sends(note);
        HttpResponse<String> answer = browser.post(
                home + group + "/reviews",
                Map.of(
                        "verdict",
                        VERDICTS.get(chance.nextInt(VERDICTS.size())),
                        "note",
                        note,
                        "reviewer",
                        name,
                        "seen",
                        Browser.field(SEEN, page.body())));
        if (answer.statusCode() == 303) {
            ledger.acknowledgedVerdict(note, Long.parseLong(group.substring("/groups/".length())));
        } else if (answer.statusCode() != 409) {
            ledger.failed("review answered " + answer.statusCode());
        }
        answers.release();
    }

    private List<String> groups(String home) throws IOException, InterruptedException {
        List<String> known = groups.get(home);
        if (known == null) {
            known = GROUP.matcher(browser.get(home).body())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            groups.put(home, known);
        }
        return known;
    }
}
