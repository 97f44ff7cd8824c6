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
 * @param reason why a passage was left out; null for what is none
 */
public record Part(Kind kind, int start, int end, String words, String author, Reason reason) {

    /** What a part can be. */
    public enum Kind {
        /** Words of the text that stand under a picture. */
        CAPTION,
        /** A passage that is no part of the article and was left out of its text ("Read more", menus). */
        LEFT_OUT,
        /** Such a passage after a person put it back; its place holds the line ends round it, too. */
        PUT_BACK,
        /** A remark beside the words that it is about. */
        COMMENT,
        /** A footnote or endnote at the place that points to it. */
        FOOTNOTE
    }

    /** Why a passage is taken to be none of the article's own. */
    public enum Reason {
        /** It stands outside the article's body: a menu, a list of links, a footer. */
        AROUND,
        /** It stands in a page's margin: a running head, a page number. */
        MARGIN,
        /** It leads elsewhere or is a button: "Read more", "Share". */
        POINTER,
        /** It is a live blog's time stamp. */
        TIME,
        /** It is the headline again, or a pull quote: words that the article has anyway. */
        REPEATED
    }

    /** What was not left out. */
    public Part(Kind kind, int start, int end, String words, String author) {
        this(kind, start, end, words, author, null);
    }

    /** A passage left out between two characters. */
    public static Part leftOut(int place, String words, Reason reason) {
        return new Part(Kind.LEFT_OUT, place, place, words, null, reason);
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
        return at(start - by, end - by);
    }

    Part as(Kind other) {
        return new Part(other, start, end, words, author, reason);
    }

    /** The same at another place. */
    public Part at(int from, int to) {
        return new Part(kind, from, to, words, author, reason);
    }
}
