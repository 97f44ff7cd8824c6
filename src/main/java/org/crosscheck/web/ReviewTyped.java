package org.crosscheck.web;

import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.Judged;
import org.crosscheck.workflow.Seen;

/**
 * A decision as it was typed.
 *
 * @param verdict a verdict's name, or empty
 * @param wrong what is wrong with it, or null
 * @param isStale whether the group changed after its page was drawn
 */
record ReviewTyped(String verdict, String note, String reviewer, String wrong, boolean isStale) {
    static ReviewTyped nothing(String reviewer) {
        return new ReviewTyped("", "", reviewer == null ? "" : reviewer, null, false);
    }

    ReviewTyped stale() {
        return new ReviewTyped(verdict, note, reviewer, null, true);
    }

    ReviewTyped because(String reason) {
        return new ReviewTyped(verdict, note, reviewer, reason, false);
    }

    /** @param seen what was before the reviewer's eyes, as sent */
    Judged judged(String seen) {
        return Judged.all(verdictOrNull(), note, Seen.read(seen));
    }

    Verdict verdictOrNull() {
        for (Verdict known : Verdict.values()) {
            if (known.name().equals(verdict)) {
                return known;
            }
        }
        return null;
    }
}
