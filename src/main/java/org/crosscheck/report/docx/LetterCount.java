package org.crosscheck.report.docx;

import java.util.Arrays;

import org.crosscheck.report.page.Columns;
import org.crosscheck.report.page.Words;

/** Guesses how wide words are by counting their letters, in twentieths of a point: which font the reader has is not known. */
final class LetterCount implements Columns.Measure {
    /** Of a table's bold type, on average, and between two columns. */
    private static final int LETTER = 104;

    private static final int PADDING = 220;

    @Override
    public float line(Words words) {
        return longest(words, "\n");
    }

    @Override
    public float longestWord(Words words) {
        return longest(words, "\\s");
    }

    private static float longest(Words words, String boundary) {
        return PADDING
                + LETTER
                        * Arrays.stream(words.plain().split(boundary))
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
    }
}
