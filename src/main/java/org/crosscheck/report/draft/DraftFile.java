package org.crosscheck.report.draft;

import java.util.List;

/**
 * A draft as it was handed in.
 *
 * @param bytes of a Word file (.docx)
 * @param text as it was read from the file
 * @param runs where the text comes from, by their place in it
 */
public record DraftFile(byte[] bytes, String text, List<Origin> runs) {

    public DraftFile {
        runs = List.copyOf(runs);
    }

    /**
     * Words of the text, and the run of the file that they come from.
     *
     * @param start in UTF-16 offsets of the text
     * @param end exclusive
     * @param number which run of the file's main text, counted from 0 in its order
     */
    public record Origin(int start, int end, int number) {}
}
