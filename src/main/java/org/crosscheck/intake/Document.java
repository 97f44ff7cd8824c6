package org.crosscheck.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * An article ready to be imported.
 *
 * @param about what is known of it
 * @param text its words: LF line ends, no NUL, not blank
 * @param notices what a reader must know about how it was read, a sentence each
 */
public record Document(About about, String text, List<String> notices) {

    public Document {
        notices = List.copyOf(notices);
    }

    /** The same words, with what {@code known} says put before what the file says of itself. */
    public Document knownAs(About known) {
        return new Document(known.orElse(about), text, notices);
    }

    /** The same with one more notice. */
    public Document noted(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Document(about, text, more);
    }
}
