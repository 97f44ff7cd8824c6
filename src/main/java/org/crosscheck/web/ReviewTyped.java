package org.crosscheck.web;

import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.Decision;

/**
 * A decision as it was typed.
 *
 * @param verdict a verdict's name, or empty
 * @param wrong what is wrong with it, or null
 * @param isStale whether the group changed after its page was drawn
 */
record ReviewTyped(String verdict, String note, String reviewer, String wrong, boolean isStale) {
    private static final int NEVER_SEEN = -1;

    static ReviewTyped nothing(String reviewer) {
        return new ReviewTyped("", "", reviewer == null ? "" : reviewer, null, false);
    }

    ReviewTyped stale() {
        return new ReviewTyped(verdict, note, reviewer, null, true);
    }

    ReviewTyped because(String reason) {
        return new ReviewTyped(verdict, note, reviewer, reason, false);
    }

    /** @param seen the version on which the form was made, as sent */
    Decision decision(String seen) {
        return new Decision(verdictOrNull(), note, reviewer, version(seen));
    }

    Verdict verdictOrNull() {
        for (Verdict known : Verdict.values()) {
            if (known.name().equals(verdict)) {
                return known;
            }
        }
        return null;
    }

    private static int version(String seen) {
        try {
            return Integer.parseInt(seen);
        } catch (NumberFormatException e) {
            return NEVER_SEEN;
        }
    }
}
