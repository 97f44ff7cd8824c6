package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.engine.text.Span;

/**
 * A quotation before its speaker is known by name.
 *
 * @param span the content
 * @param kind how the words are given
 * @param speaker the mention, or null
 * @param cue the words of saying, or null
 * @param relay who passed it on, or null
 * @param fragments its marked runs
 * @param standing whether the report is stated
 * @param paragraph index of its paragraph
 * @param rule the rule that found it
 */
record Draft(
        Span span,
        Quotation.Kind kind,
        Span speaker,
        Span cue,
        Span relay,
        List<Run> fragments,
        Quotation.Standing standing,
        int paragraph,
        String rule) {

    /** One quotation of this and the words of the same speaker that follow. */
    Draft with(Draft next) {
        List<Run> both =
                Stream.concat(fragments.stream(), next.fragments().stream()).toList();
        Quotation.Kind joined = both.isEmpty() ? Quotation.Kind.INDIRECT : Quotation.Kind.MIXED;
        return new Draft(span.to(next.span()), joined, speaker, cue, relay, both, standing, paragraph, rule);
    }

    Draft relayedBy(Span who) {
        return new Draft(span, kind, speaker, cue, who, fragments, standing, paragraph, rule);
    }
}
