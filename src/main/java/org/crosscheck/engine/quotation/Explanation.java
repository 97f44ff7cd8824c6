package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * Why a quotation is one, and why its speaker is nobody else.
 *
 * @param rule what the rule that found it looks for, in words ("the words, the speaker, the verb of saying")
 * @param pattern the name of that in the list of rules ("quote-speaker-cue")
 * @param verb what the verb of saying is like ("says", "demands"), or null
 * @param candidates everybody who is named near it, by offset
 */
public record Explanation(String rule, String pattern, String verb, List<Candidate> candidates) {

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
        REFERENT("is whom the pronoun stands for: the nearest it fits, speakers first"),
        HOLDER("is whom the article gives the office that speaks"),
        PARTNER("is one of those who speak together"),
        IN_MARKS("is named inside quotation marks"),
        IN_WORDS("is named in the words that are reported"),
        ADDRESSEE("is told, and does not tell"),
        ASIDE("stands in an aside between the speaker and the verb"),
        OWNER("owns or employs who speaks, and does not speak"),
        DEPENDENT("only describes another word"),
        OTHER_GENDER("is not of the pronoun’s gender"),
        FARTHER("fits the pronoun less well: farther away, or not speaking before"),
        OTHER_SENTENCE("is named in another sentence, and nothing there points to this one"),
        NOT_SUBJECT("is not the subject of the verb of saying"),
        NO_VERB("is named near it, but no verb of saying ties it to the words");

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
