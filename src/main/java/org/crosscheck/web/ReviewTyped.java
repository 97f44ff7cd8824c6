package org.crosscheck.web;

import java.util.Set;

import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.Judged;
import org.crosscheck.workflow.Seen;

/**
 * A decision as it was typed.
 *
 * @param verdict a verdict's name, or empty
 * @param wrong what is wrong with it, or null
 * @param claims the ids of the claims ticked; empty for all
 * @param confidential whether the note stays on the desk
 * @param isStale whether the group changed after its page was drawn
 */
record ReviewTyped(
        String verdict,
        String note,
        String reviewer,
        Set<Long> claims,
        boolean confidential,
        String wrong,
        boolean isStale) {
    static ReviewTyped nothing(String reviewer) {
        return new ReviewTyped("", "", reviewer == null ? "" : reviewer, Set.of(), false, null, false);
    }

    ReviewTyped stale() {
        return new ReviewTyped(verdict, note, reviewer, claims, confidential, null, true);
    }

    ReviewTyped because(String reason) {
        return new ReviewTyped(verdict, note, reviewer, claims, confidential, reason, false);
    }

    /** @param seen what was before the reviewer's eyes, as sent */
    Judged judged(String seen) {
        return new Judged(verdictOrNull(), note, confidential, claims, Seen.read(seen));
    }

    Verdict verdictOrNull() {
        return Choices.named(Verdict.values(), verdict);
    }
}
