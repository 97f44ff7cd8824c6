package org.crosscheck.intake.format;

import java.util.List;

import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;

/**
 * A piece of a file that stands apart from the next: a paragraph, a heading, a caption, a row of a table.
 *
 * @param kind what it is
 * @param text its words, without white space around them
 * @param parts notes in it, in offsets of {@code text}
 * @param runs where its words come from, in offsets of {@code text}
 * @param reason why it is left out; null for what is not
 */
record Block(Kind kind, String text, List<Part> parts, List<Run> runs, Part.Reason reason) {

    enum Kind {
        TITLE,
        PARAGRAPH,
        CAPTION,
        PULL_QUOTE,
        LEFT_OUT
    }

    Block(Kind kind, String text, List<Part> parts, List<Run> runs) {
        this(kind, text, parts, runs, null);
    }

    static Block of(Kind kind, String text) {
        return new Block(kind, text.strip(), List.of(), List.of());
    }

    static Block paragraph(String text) {
        return of(Kind.PARAGRAPH, text);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether its words stand in the article's text. */
    boolean isText() {
        return kind != Kind.LEFT_OUT;
    }

    Block leftOut(Part.Reason why) {
        return new Block(Kind.LEFT_OUT, text, parts, runs, why);
    }
}
