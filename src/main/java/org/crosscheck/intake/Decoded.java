package org.crosscheck.intake;

import java.util.List;

/** Characters, and what a reader must know about how they were read, a sentence each. */
public record Decoded(String text, List<String> notices) {

    static Decoded plain(String text) {
        return new Decoded(text, List.of());
    }

    static Decoded noted(String text, String notice) {
        return new Decoded(text, List.of(notice));
    }
}
