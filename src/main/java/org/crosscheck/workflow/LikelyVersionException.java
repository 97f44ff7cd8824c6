package org.crosscheck.workflow;

import java.time.LocalDate;
import java.util.List;

/** The text is so much like an article of the same outlet that a person has to say whether it is a new version of it. */
public class LikelyVersionException extends RefusedException {
    private static final long serialVersionUID = 1L;

    private final transient List<Candidate> candidates;

    public LikelyVersionException(List<Candidate> candidates) {
        super("This looks like a newer text of an article that the story has. Please say which.");
        this.candidates = List.copyOf(candidates);
    }

    /**
     * An article that it may be a new version of.
     *
     * @param published or null
     */
    public record Candidate(long articleId, String outlet, String title, LocalDate published) {}

    /** The articles to choose from, the last taken in first. */
    public List<Candidate> candidates() {
        return candidates;
    }
}
