package org.crosscheck.workflow;

import org.crosscheck.engine.text.Span;

/**
 * Words of an article that a checker points at.
 *
 * @param exact the words, letter for letter
 * @param occurrence which of their occurrences, from 1
 */
public record Mark(String exact, int occurrence) {

    /**
     * Where they stand in {@code text}, in UTF-16 code units.
     *
     * @throws RefusedException when they do not stand there so often
     */
    Span in(String text) {
        if (exact == null || exact.isBlank()) {
            throw new RefusedException("Please mark the words.");
        }
        String words = exact.replace("\r\n", "\n").strip();
        int at = -1;
        for (int i = 0; i < occurrence || i == 0; i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new RefusedException(
                        "The article does not hold these words; copy them from it letter for letter.");
            }
        }
        return new Span(at, at + words.length());
    }
}
