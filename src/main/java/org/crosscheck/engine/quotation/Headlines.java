package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** The frame of headlines, a name and a colon: Lee: Dam will hold. Stateless. */
final class Headlines {
    private static final int LAST_PARAGRAPH = 2;
    private static final int LONGEST_NAME = 4;
    private static final Set<String> KICKERS =
            WordList.shipped("quotation/kickers.txt").words();

    private Headlines() {}

    static void read(Sheet sheet) {
        Line line = sheet.line;
        if (line.paragraph() > LAST_PARAGRAPH
                || sheet.previous != null && sheet.previous.paragraph() == line.paragraph()) {
            return;
        }
        if (KICKERS.contains(line.word(0))) {
            return;
        }
        int colon = 0;
        while (colon < LONGEST_NAME && line.tag(colon) == Tag.NAME) {
            colon++;
        }
        int end = ClauseEnd.trimmed(line, line.size());
        if (colon > 0 && line.tag(colon) == Tag.COLON && (end > colon + 2 || line.tag(colon + 1) == Tag.RUN)) {
            sheet.claim(
                    new Content(colon + 1, end, "headline"),
                    line.span(0, colon),
                    line.span(colon, colon + 1),
                    Quotation.Standing.STATED);
        }
    }
}
