package org.crosscheck.workflow;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.workflow.anchor.Anchor;
import org.crosscheck.workflow.anchor.Context;

/** Where a claim's words stand. */
final class Place {
    private Place() {}

    /** Ties a claim to words of a version. */
    static void write(Claim claim, ArticleVersion version, Text text, Span span) {
        Context context = Context.of(text, span);
        claim.story = version.story;
        claim.version = version;
        claim.startOffset = span.start();
        claim.endOffset = span.end();
        claim.exact = span.in(text.source());
        claim.prefix = context.prefix();
        claim.suffix = context.suffix();
    }

    static Span of(Claim claim) {
        return new Span(claim.startOffset, claim.endOffset);
    }

    /** A stored claim's words with what stands round them. */
    static Anchor anchor(Claim claim) {
        return new Anchor(claim.kind, of(claim), claim.exact, new Context(claim.prefix, claim.suffix));
    }

    /** The words of what was found in a text. */
    static Anchor anchor(Found found, Text text) {
        return new Anchor(found.kind(), found.span(), found.span().in(text.source()), Context.of(text, found.span()));
    }
}
