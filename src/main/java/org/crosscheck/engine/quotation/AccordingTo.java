package org.crosscheck.engine.quotation;

/** The frames "according to", "in the words of", "in the view of": before a clause, after it or inside. Stateless. */
final class AccordingTo {
    private static final String[][] OPENERS = {
        {"according", "to"}, {"in", "the", "words", "of"}, {"in", "the", "view", "of"}, {"in", "the", "opinion", "of"}
    };

    private AccordingTo() {}

    static void read(Sheet sheet) {
        for (int at = 0; at + 2 < sheet.line.size(); at++) {
            for (String[] opener : OPENERS) {
                if (opens(sheet.line, at, opener)) {
                    read(sheet, at, at + opener.length);
                }
            }
        }
    }

    private static boolean opens(Line line, int at, String[] opener) {
        for (int i = 0; i < opener.length; i++) {
            if (!line.isWord(at + i, opener[i])) {
                return false;
            }
        }
        return true;
    }

    private static void read(Sheet sheet, int at, int speaker) {
        Line line = sheet.line;
        int end = NounPhrases.endFrom(line, speaker);
        if (end == speaker) {
            return;
        }
        Phrase who = Subjects.withPartner(line, new Phrase(speaker, end));
        claim(sheet, at, speaker, who, who.end());
    }

    /**
     * Claims the clause round a frame that stands between {@code at} and {@code end}.
     *
     * @param cueEnd one past the words of saying
     */
    static void claim(Sheet sheet, int at, int cueEnd, Phrase who, int end) {
        Content content =
                isFronted(sheet.line, at) || isInside(sheet.line, at) ? after(sheet.line, end) : before(sheet, at);
        if (content.start() < content.end() && !sheet.isClaimed(content.start())) {
            sheet.claim(content, sheet.line.span(who), sheet.line.span(at, cueEnd), Quotation.Standing.STATED);
        }
    }

    static boolean isFronted(Line line, int at) {
        return at == 0 || at == 1 && (line.tag(0) == Tag.CONJUNCTION || line.tag(0) == Tag.ADVERB);
    }

    /** "The stadium is, according to its architect, a bowl". */
    private static boolean isInside(Line line, int at) {
        return line.tag(at - 1) == Tag.COMMA && line.tag(at - 2).isVerbal();
    }

    /** ", published in May,", ", which appeared in May,". */
    private static boolean opensAside(Line line, int at) {
        Tag tag = line.tag(at);
        boolean closes = false;
        for (int i = at; i < line.size() && !closes; i++) {
            closes = line.tag(i) == Tag.COMMA;
        }
        return closes && (tag == Tag.QUESTION || tag == Tag.PARTICIPLE || tag == Tag.VERB);
    }

    private static Content after(Line line, int end) {
        int start = end;
        while (start < line.size() && (line.tag(start) != Tag.COMMA || opensAside(line, start + 1))) {
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
