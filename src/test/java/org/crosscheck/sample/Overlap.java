package org.crosscheck.sample;

import org.crosscheck.engine.text.Span;

/** How far two spans are the same. */
final class Overlap {
    static final double HALF = 0.5;

    private Overlap() {}

    /** Shared code units by all that either has: 1 for the same span, 0 for strangers. */
    static double of(Span a, Span b) {
        int shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        return (double) shared / (a.length() + b.length() - shared);
    }
}
