package org.crosscheck.sample;

import org.crosscheck.engine.text.Span;

/** Exact words of one article of the sample. */
record Anchor(String article, Span span) {

    boolean meets(String otherArticle, Span other) {
        return article.equals(otherArticle) && Overlap.of(span, other) > 0;
    }
}
