package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

/**
 * The decision on a group: the form as it stands and the reviews so far.
 *
 * @param seen what stands before the reader's eyes, for the form
 * @param verdicts the verdicts to choose from
 * @param note as typed
 * @param confidential whether it is to stay on the desk
 * @param reviewer as typed, or the name this browser gave before
 * @param wrong what is wrong with what was typed, or null
 * @param clash the review that came in between, or null
 * @param stage how far people are with deciding, by name
 * @param claims to choose from, where there are more than two
 * @param reviews the newest
 */
public record Deciding(
        String seen,
        List<Choice> verdicts,
        String note,
        boolean confidential,
        String reviewer,
        String wrong,
        Clash clash,
        String stage,
        List<Choice> claims,
        Some<Review> reviews) {

    /**
     * A review that was made.
     *
     * @param letters the claims that it is about, where it is not about all
     * @param veiled whether nobody but its author may see it yet
     * @param undo the history by which the reader can take it back, or null
     */
    public record Review(
            Badge verdict,
            String reviewer,
            Instant at,
            String note,
            String letters,
            boolean confidential,
            boolean veiled,
            boolean withdrawn,
            boolean adjudication,
            Long undo) {}

    /**
     * What somebody else decided meanwhile beside what was typed here.
     *
     * @param theirs null when only the members changed
     * @param typedVerdict its name, or empty
     */
    public record Clash(Review theirs, String typedVerdict, String typedNote) {}
}
