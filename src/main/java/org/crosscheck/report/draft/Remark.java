package org.crosscheck.report.draft;

import java.time.Instant;
import java.util.List;

/**
 * What is to stand in the margin.
 *
 * @param start of the words that it is about, in UTF-16 offsets of the draft's text
 * @param end exclusive
 * @param author who says it
 * @param lines what it says, a paragraph each
 */
public record Remark(int start, int end, String author, Instant at, List<String> lines) {

    public Remark {
        lines = List.copyOf(lines);
    }
}
