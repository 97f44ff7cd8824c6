package org.crosscheck.engine.time;

import java.time.LocalDate;

import org.crosscheck.engine.text.Span;

/**
 * The days at which a claim was true.
 *
 * @param first first day
 * @param last last day, never before {@code first}
 * @param origin where the date came from
 * @param text the words that gave it, or null when it came from outside the text
 */
public record AsOf(LocalDate first, LocalDate last, Origin origin, Span text) {

    public AsOf {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("as-of ends before it begins: " + first + " to " + last);
        }
    }

    /** Where a date came from, best first. */
    public enum Origin {
        TEXT,
        DATELINE,
        PUBLICATION
    }

    public boolean meets(AsOf other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }
}
