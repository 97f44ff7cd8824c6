package org.crosscheck.workflow.anchor;

import org.crosscheck.engine.text.Span;

/**
 * What became of words in the next version of their text.
 *
 * @param kind whether they survived
 * @param span where they stand now, or what stands in their place; null where they are gone
 * @param reading index of what the machine reads there, or -1 where it reads nothing
 */
public record Fate(Kind kind, Span span, int reading) {
    static final int NOTHING = -1;
    static final Fate GONE = new Fate(Kind.VANISHED, null, NOTHING);

    /** Whether words survived. */
    public enum Kind {
        /** The same words in the same sentence, wherever that stands now. */
        SAME,
        /** Other words in their place, or the same in another sentence. */
        CHANGED,
        /** Nothing like them is left. */
        VANISHED
    }

    /** Whether the machine reads a claim there. */
    public boolean isRead() {
        return reading != NOTHING;
    }
}
