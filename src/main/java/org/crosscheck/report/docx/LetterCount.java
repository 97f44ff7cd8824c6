package org.crosscheck.report.docx;

import java.util.Arrays;

import org.crosscheck.report.page.Columns;
import org.crosscheck.report.page.Words;

/** Guesses how wide words are by counting their letters, in twentieths of a point: which font the reader has is not known. */
final class LetterCount implements Columns.Measure {
    /** Of a table's type, on average; and of its bold type, for a word must not break. */
    private static final int LETTER = 84;

    private static final int BOLD_LETTER = 104;

    /** Between two columns. */
    private static final int PADDING = 220;

    @Override
    public float line(Words words) {
        return Math.max(PADDING + LETTER * longest(words, "\n"), longestWord(words));
    }

    @Override
    public float longestWord(Words words) {
        return PADDING + BOLD_LETTER * longest(words, "\\s");
    }

    /** In characters. */
    private static int longest(Words words, String boundary) {
        return Arrays.stream(words.plain().split(boundary))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
