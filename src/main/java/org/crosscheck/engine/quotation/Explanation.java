package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * Why a quotation is one, and why its speaker is nobody else.
 *
 * @param rule what the rule that found it looks for, in words ("the words, the speaker, the verb of saying")
 * @param candidates everybody who is named near it, by offset
 */
public record Explanation(String rule, List<Candidate> candidates) {

    public Explanation {
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody who might have been the speaker.
     *
     * @param span where the name stands
     * @param name who that is
     * @param reason why that is the speaker, or is not
     */
    public record Candidate(Span span, String name, Reason reason) {}

    /** Why a candidate is the speaker, or is not. */
    public enum Reason {
        SPEAKER("is the speaker"),
        IN_MARKS("is named inside quotation marks"),
        IN_WORDS("is named in the words that are reported"),
        ADDRESSEE("is told, and does not tell"),
        ASIDE("stands in an aside between the speaker and the verb"),
        DEPENDENT("only describes another word"),
        OTHER_GENDER("is not of the pronoun’s gender"),
        FARTHER("fits the pronoun less well: farther away, or not speaking before"),
        OTHER_SENTENCE("stands in another sentence than the verb of saying"),
        NOT_SUBJECT("is not the subject of the verb of saying");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For the reader, to follow the candidate's name. */
        public String words() {
            return words;
        }
    }
}
