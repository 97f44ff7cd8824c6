package org.crosscheck.engine.quotation;

import java.util.Locale;

import org.crosscheck.engine.text.Span;

/**
 * A quotation drawn into a text of the corpus.
 *
 * @param kind how the words are given
 * @param speaker who says so, by the fullest name or description the text gives
 * @param relay who passed it on, or null when that does not matter
 * @param span its words in the bare text
 * @param report how the report stands
 * @param standing what is expected of it
 */
record DrawnQuotation(
        Quotation.Kind kind, String speaker, String relay, Span span, Quotation.Standing report, Standing standing) {
    private static final String UNKNOWN = "unknown";

    enum Standing {
        /** It must be found. */
        CLOSED,
        /** It must be found and is not yet. */
        OPEN,
        /** Careful readers differ: found or not is both right. */
        OPTIONAL
    }

    /** How far the two spans are the same, 0 to 1. */
    double overlap(Quotation found) {
        int shared = Math.min(span.end(), found.span().end())
                - Math.max(span.start(), found.span().start());
        return shared <= 0 ? 0 : (double) shared / (span.length() + found.span().length() - shared);
    }

    boolean sameSpeaker(Quotation found) {
        return found.speakerName() == null
                ? speaker.equals(UNKNOWN)
                : bare(speaker).equals(bare(found.speakerName()));
    }

    /** Whether it was passed on by whom it should be; always so where none is drawn. */
    boolean sameRelay(Quotation found) {
        return relay == null || found.relayedBy() != null && bare(relay).equals(bare(found.relayedBy()));
    }

    boolean sameWords(Quotation found, String text) {
        return bareWords(span.in(text)).equals(bareWords(found.span().in(text)));
    }

    /** In lower case, without a leading article. */
    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String article : new String[] {"the ", "an ", "a "}) {
            if (lower.startsWith(article)) {
                return lower.substring(article.length());
            }
        }
        return lower;
    }

    /** Without marks and the points at the ends. */
    private static String bareWords(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }
}
