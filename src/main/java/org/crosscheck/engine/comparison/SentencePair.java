package org.crosscheck.engine.comparison;

import java.util.List;

/**
 * What the figures of two sentences say about each other: a claim, and the evidence for or against it.
 *
 * @param reasons offsets are those of the first and the second sentence
 */
public record SentencePair(Label label, List<Reason> reasons) {

    public SentencePair {
        reasons = List.copyOf(reasons);
    }

    /** Whether the evidence bears the claim out. */
    public enum Label {
        SAME,
        CONFLICT,
        /** About different things. */
        DIFFERENT,
        UNCLEAR
    }
}
