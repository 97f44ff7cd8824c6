package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * Somebody's words, or what somebody is reported to have said, and who that was.
 *
 * @param span the content, with its quotation marks; for indirect and mixed speech the whole reported clause
 * @param kind how the words are given
 * @param speaker the mention in the text ("He"), or null
 * @param speakerName who that is ("Ihor Terekhov", "Ukraine"), or null when unknown
 * @param speakerRole the role that the article gives ("regional governor"), or null
 * @param relayedBy who passed it on ("Reuters", "The Prime Minister's spokesman"), or null
 * @param cue the words of saying ("said", "according to"), or null for a quotation without one
 * @param fragments the marked runs inside {@code span}, marks included, in order
 * @param marks how the quotation marks stood
 * @param standing whether the report itself is stated, negated or supposed
 * @param rule the name of the rule that found it
 * @param confidence the share of quotations so marked that are right, 0 to 1
 */
public record Quotation(
        Span span,
        Kind kind,
        Span speaker,
        String speakerName,
        String speakerRole,
        String relayedBy,
        Span cue,
        List<Span> fragments,
        Marks marks,
        Standing standing,
        String rule,
        double confidence) {

    public Quotation {
        fragments = List.copyOf(fragments);
    }

    /** How the words are given. */
    public enum Kind {
        DIRECT,
        /** A reported clause with quoted fragments. */
        MIXED,
        INDIRECT
    }

    /** How the quotation marks stood in the text. */
    public enum Marks {
        PAIRED,
        /** Opened and not closed in its paragraph. */
        OPEN_ONLY,
        /** First person and a trailing frame without marks: probably verbatim. */
        LOST,
        NONE
    }

    /** Whether the report itself is stated. */
    public enum Standing {
        STATED,
        /** "He did not say that …". */
        NEGATED,
        /** "If he says …", "might say". */
        SUPPOSED
    }
}
