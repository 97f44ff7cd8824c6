package org.crosscheck.workflow.anchor;

import org.crosscheck.engine.text.Span;

/**
 * Words of a text with what stands round them.
 *
 * @param kind only anchors of one kind can be the same; compared by {@code equals}
 * @param span where the words stand
 * @param exact the words
 * @param context their sentences before and after them
 */
public record Anchor(Object kind, Span span, String exact, Context context) {

    /** The sentences with the words in them. */
    String passage() {
        return context.prefix() + exact + context.suffix();
    }

    /** Whether both have the same words in the same sentences, marks and capitals aside. */
    boolean saysTheSameAs(Anchor other) {
        return kind.equals(other.kind)
                && Fold.same(exact, other.exact)
                && Fold.same(context.prefix(), other.context.prefix())
                && Fold.same(context.suffix(), other.context.suffix());
    }
}
