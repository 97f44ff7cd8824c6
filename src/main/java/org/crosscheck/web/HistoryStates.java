package org.crosscheck.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.model.Clearance;
import org.crosscheck.model.Verdict;
import org.crosscheck.web.page.HistoryPage;

/** Reads what history keeps of a state: a code and a note, a text's hash, or words. */
final class HistoryStates {
    private static final Pattern CODED = Pattern.compile("([A-Z_]{3,})(?:: (.*))?", Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    private HistoryStates() {}

    /** Null for null; of a hash the first letters. */
    static HistoryPage.State of(String kept) {
        if (kept == null) {
            return null;
        }
        Matcher coded = CODED.matcher(kept);
        if (coded.matches() && Choices.named(Verdict.values(), coded.group(1)) != null) {
            return new HistoryPage.State(coded.group(1), null, coded.group(2));
        }
        if (coded.matches() && Choices.named(Clearance.values(), coded.group(1)) != null) {
            return new HistoryPage.State(null, coded.group(1), coded.group(2));
        }
        return new HistoryPage.State(null, null, HASH.matcher(kept).replaceAll("$1…"));
    }
}
