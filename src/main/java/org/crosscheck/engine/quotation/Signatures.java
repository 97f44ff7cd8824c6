package org.crosscheck.engine.quotation;

/** The frame "..." - Ann Lee: a marked run, a dash, a name and nothing more. Stateless. */
final class Signatures {
    private Signatures() {}

    static void read(Sheet sheet) {
        Line line = sheet.line;
        for (int dash = 0; dash < line.size(); dash++) {
            if (line.tag(dash) == Tag.DASH) {
                read(sheet, dash);
            }
        }
    }

    private static void read(Sheet sheet, int dash) {
        Line line = sheet.line;
        int end = NounPhrases.coreEnd(line, dash + 1);
        boolean name = end > dash + 1 && line.tag(end - 1) == Tag.NAME;
        boolean last = line.tag(end) == Tag.STOP || line.tag(end) == Tag.COMMA && holdsNoVerb(sheet, end);
        if (!name || !last) {
            return;
        }
        int run = line.tag(dash - 1) == Tag.STOP ? dash - 2 : dash - 1;
        if (run >= 0 && line.tag(run) == Tag.RUN) {
            sheet.claim(
                    new Content(run, run + 1, "quote-dash-name"),
                    line.span(dash + 1, end),
                    line.span(dash, dash + 1),
                    Quotation.Standing.STATED);
        } else if (dash == 0 && earlierRun(sheet) != null) {
            sheet.claimEarlier(
                    earlierRun(sheet),
                    line.span(dash + 1, end),
                    line.span(dash, dash + 1),
                    Quotation.Standing.STATED,
                    "quote-dash-name");
        }
    }

    private static Run earlierRun(Sheet sheet) {
        Line previous = sheet.previous;
        return previous == null || sheet.line.paragraph() - previous.paragraph() > 1
                ? null
                : previous.item(previous.size() - 1).run();
    }

    private static boolean holdsNoVerb(Sheet sheet, int from) {
        return sheet.groups.stream().noneMatch(group -> group.isFinite() && group.start() >= from);
    }
}
