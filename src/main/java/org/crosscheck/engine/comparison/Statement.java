package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;

/**
 * What is particular to a quotation among claims.
 *
 * @param kind how the words are given
 * @param fragments the verbatim runs inside the claim's span, in the article's offsets; empty for indirect speech
 * @param standing whether the report itself is stated
 * @param relayedBy who passed it on ("Reuters"), or null
 */
public record Statement(Quotation.Kind kind, List<Span> fragments, Quotation.Standing standing, String relayedBy) {

    public Statement {
        fragments = List.copyOf(fragments);
    }
}
