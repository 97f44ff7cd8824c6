package org.crosscheck.web.draw;

import java.util.ArrayList;
import java.util.List;

/** Where a text's lines stand: each line that is not blank is shown as a paragraph. */
final class ParagraphLines {
    private ParagraphLines() {}

    /** Start and end of every line that is not blank, in UTF-16 code units, in order. */
    static List<int[]> of(String text) {
        List<int[]> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new int[] {start, end});
            }
            start = end + 1;
        }
        return lines;
    }
}
