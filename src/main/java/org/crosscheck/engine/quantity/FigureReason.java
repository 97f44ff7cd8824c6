package org.crosscheck.engine.quantity;

import org.crosscheck.engine.text.Span;

/**
 * Why a figure is read as it is.
 *
 * @param about what is explained
 * @param span the words that it is read from, or null where no words of the text say it
 * @param words for the reader, to follow those words
 */
public record FigureReason(About about, Span span, String words) {

    /** What a reason explains. */
    public enum About {
        BOUND,
        UNIT,
        WHEN,
        WHO
    }
}
