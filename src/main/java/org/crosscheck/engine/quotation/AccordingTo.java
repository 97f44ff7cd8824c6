package org.crosscheck.engine.quotation;

/** The frame "according to": before a clause or after it. Stateless. */
final class AccordingTo {
    private AccordingTo() {}

    static void read(Sheet sheet) {
        Line line = sheet.line;
        for (int at = 0; at + 2 < line.size(); at++) {
            boolean according = line.isWord(at, "according") && line.isWord(at + 1, "to");
            int end = according ? NounPhrases.endFrom(line, at + 2) : 0;
            if (end > at + 2) {
                Content content = isAtStart(line, at) ? after(line, end) : before(sheet, at);
                if (content.start() < content.end() && !sheet.isClaimed(content.start())) {
                    sheet.claim(content, line.span(at + 2, end), line.span(at, at + 2), Quotation.Standing.STATED);
                }
            }
        }
    }

    private static boolean isAtStart(Line line, int at) {
        return at == 0 || at == 1 && (line.tag(0) == Tag.CONJUNCTION || line.tag(0) == Tag.ADVERB);
    }

    private static Content after(Line line, int end) {
        int start = end;
        while (start < line.size() && line.tag(start) != Tag.COMMA) {
            start++;
        }
        return new Content(start + 1, ClauseEnd.trimmed(line, line.size()), "according-to-before");
    }

    private static Content before(Sheet sheet, int at) {
        int start = at;
        while (start > 0 && !sheet.isClaimed(start - 1) && sheet.line.tag(start - 1) != Tag.SEMICOLON) {
            start--;
        }
        while (start < at && sheet.line.tag(start) == Tag.COMMA) {
            start++;
        }
        int end = ClauseEnd.trimmed(sheet.line, at);
        boolean quote = end > start
                && sheet.line.tag(end - 1) == Tag.RUN
                && (end - 1 == start || sheet.line.tag(end - 2) == Tag.COMMA);
        return new Content(quote ? end - 1 : start, end, "according-to-after");
    }
}
