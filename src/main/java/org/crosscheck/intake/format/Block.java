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
 */
record Block(Kind kind, String text, List<Part> parts, List<Run> runs) {

    enum Kind {
        TITLE,
        PARAGRAPH,
        CAPTION,
        LEFT_OUT
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

    Block as(Kind other) {
        return new Block(other, text, parts, runs);
    }
}
