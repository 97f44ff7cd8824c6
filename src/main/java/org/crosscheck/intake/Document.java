package org.crosscheck.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * An article ready to be imported.
 *
 * @param about what is known of it
 * @param text its words: LF line ends, no NUL, not blank
 * @param notices what a reader must know about how it was read, a sentence each
 * @param parts captions, notes and left-out passages, by their place in the text
 * @param runs which piece of a Word file each word comes from; empty for other files
 * @param file the file that it was read from, or null for a paste
 */
public record Document(
        About about, String text, List<String> notices, List<Part> parts, List<Run> runs, SourceFile file) {

    public Document {
        notices = List.copyOf(notices);
        parts = List.copyOf(parts);
        runs = List.copyOf(runs);
    }

    /** Words and nothing else. */
    public Document(About about, String text, List<String> notices) {
        this(about, text, notices, List.of(), List.of(), null);
    }

    /** The same words, with what {@code known} says put before what the file says of itself. */
    public Document knownAs(About known) {
        return new Document(known.orElse(about), text, notices, parts, runs, file);
    }

    /** The same words, of which this is known and nothing else. */
    public Document as(About known) {
        return new Document(known, text, notices, parts, runs, file);
    }

    /** The same with one more notice. */
    public Document noted(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Document(about, text, more, parts, runs, file);
    }

    /** The same, known to come from this file. */
    public Document from(SourceFile source) {
        return new Document(about, text, notices, parts, runs, source);
    }
}
