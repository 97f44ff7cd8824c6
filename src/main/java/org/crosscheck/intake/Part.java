package org.crosscheck.intake;

import java.util.Objects;

/**
 * What belongs to an article beside its running text, at its place in it.
 *
 * @param kind what it is
 * @param start where it stands, in UTF-16 offsets of {@link Document#text()}
 * @param end exclusive; equal to {@code start} for what stands between two characters
 * @param words the caption's, note's or left-out passage's own words
 * @param author who wrote a comment, or null
 */
public record Part(Kind kind, int start, int end, String words, String author) {

    /** What a part can be. */
    public enum Kind {
        /** Words of the text that stand under a picture. */
        CAPTION,
        /** A passage that is no part of the article and was left out of its text ("Read more", menus). */
        LEFT_OUT,
        /** A remark beside the words that it is about. */
        COMMENT,
        /** A footnote or endnote at the place that points to it. */
        FOOTNOTE
    }

    public Part {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + ".." + end);
        }
    }

    /** The same, this many characters earlier. */
    public Part earlier(int by) {
        return new Part(kind, start - by, end - by, words, author);
    }
}
