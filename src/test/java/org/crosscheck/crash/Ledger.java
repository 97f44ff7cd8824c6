package org.crosscheck.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was sent to a workbench, and what of it the workbench said that it has. Thread-safe. */
final class Ledger {
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> articles = new ConcurrentHashMap<>();
    private final Map<String, Long> verdicts = new ConcurrentHashMap<>();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();

    /** Before an article's text or a verdict's note goes out, each of which no other one has. */
    void sends(String words) {
        sent.add(words);
    }

    void acknowledgedArticle(String text, long id) {
        articles.put(text, id);
    }

    void acknowledgedVerdict(String note, long group) {
        verdicts.put(note, group);
    }

    /** An answer that no kill excuses. */
    void failed(String what) {
        failures.add(what);
    }

    boolean wasSent(String words) {
        return sent.contains(words);
    }

    /** The ids of the articles that were acknowledged, by their texts. */
    Map<String, Long> articles() {
        return articles;
    }

    /** The groups of the verdicts that were acknowledged, by their notes. */
    Map<String, Long> verdicts() {
        return verdicts;
    }

    Set<String> failures() {
        return failures;
    }
}
