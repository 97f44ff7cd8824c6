package org.crosscheck.web.draw;

import java.util.Locale;

/**
 * Words of a text to be marked.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit, after {@code start}
 * @param kind what is marked
 * @param claim the claim's id, which becomes the place's name on the page; 0 for a label
 * @param tag the short label that stands behind the words and beside the claim in its list ("Q3")
 * @param href where the words lead, or null for a label
 */
public record Mark(int start, int end, Kind kind, long claim, String tag, String href) {

    /** What is marked. */
    public enum Kind {
        QUOTATION,
        FIGURE,
        FACT,
        /** Words under a picture. */
        CAPTION,
        /** What is recognised and is no claim: it leads nowhere and shows its tag only when asked. */
        LABEL;

        /** The name of its look in the stylesheet. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The letter that its tags begin with. */
        public String letter() {
            return this == FACT ? "W" : name().substring(0, 1);
        }
    }

    /** A name, a date or the like, called {@code tag} ("person"). */
    public static Mark label(int start, int end, String tag) {
        return new Mark(start, end, Kind.LABEL, 0, tag, null);
    }

    /** Words under a picture. */
    public static Mark caption(int start, int end) {
        return new Mark(start, end, Kind.CAPTION, 0, Kind.CAPTION.name(), null);
    }

    /** Whether its tag is always shown. */
    public boolean isShown() {
        return kind == Kind.CAPTION;
    }

    int length() {
        return end - start;
    }
}
