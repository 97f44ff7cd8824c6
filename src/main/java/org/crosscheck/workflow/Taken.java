package org.crosscheck.workflow;

import org.crosscheck.model.FeedEntry.Outcome;

/**
 * What became of an entry of a feed.
 *
 * @param articleId what is in the story now, or null
 * @param reason a sentence on why it was refused, else null
 * @param isUnanswered whether its page could not be fetched
 */
record Taken(Outcome outcome, Long articleId, String reason, boolean isUnanswered) {

    static Taken passed() {
        return new Taken(Outcome.PASSED, null, null, false);
    }

    static Taken in(Imported imported) {
        Outcome outcome = !imported.isNew() ? Outcome.KNOWN : imported.version() == 1 ? Outcome.CAME : Outcome.VERSION;
        return new Taken(outcome, imported.articleId(), null, false);
    }

    static Taken refused(RefusedException reason) {
        return new Taken(Outcome.REFUSED, null, reason.getMessage(), false);
    }

    static Taken unanswered(RefusedException reason) {
        return new Taken(Outcome.REFUSED, null, reason.getMessage(), true);
    }
}
