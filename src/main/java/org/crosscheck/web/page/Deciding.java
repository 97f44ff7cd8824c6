package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

/**
 * The decision on a group: the form as it stands and the reviews so far.
 *
 * @param seen what stands before the reader's eyes, for the form
 * @param verdicts the verdicts to choose from
 * @param note as typed
 * @param reviewer as typed, or the name this browser gave before
 * @param wrong what is wrong with what was typed, or null
 * @param clash the review that came in between, or null
 * @param reviews the newest first; the first of them holds
 */
public record Deciding(
        String seen,
        List<Choice> verdicts,
        String note,
        String reviewer,
        String wrong,
        Clash clash,
        List<Review> reviews) {

    /** A review that was made. */
    public record Review(Badge verdict, String reviewer, Instant at, String note) {}

    /**
     * What somebody else decided meanwhile beside what was typed here.
     *
     * @param theirs null when only the members changed
     * @param typedVerdict its name, or empty
     */
    public record Clash(Review theirs, String typedVerdict, String typedNote) {}
}
