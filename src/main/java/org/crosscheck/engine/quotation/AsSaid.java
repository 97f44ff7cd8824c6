package org.crosscheck.engine.quotation;

/** The frame "as he put it": the clause around it is the content. Stateless. */
final class AsSaid {
    private AsSaid() {}

    static void read(Sheet sheet) {
        Line line = sheet.line;
        for (VerbGroup group : sheet.groups) {
            if (group.isFinite() && group.cue() != null && !group.passive() && isComplete(line, group)) {
                int as = asBefore(line, group);
                if (as >= 0) {
                    read(sheet, group, as);
                }
            }
        }
    }

    private static boolean isComplete(Line line, VerbGroup group) {
        return group.cue().lemma().equals("put it")
                || group.cue().takes(Cue.Complement.CLAUSE)
                        && (line.tag(group.end()) == Tag.COMMA
                                || line.tag(group.end()) == Tag.STOP
                                || line.tag(group.end()) == Tag.PREPOSITION
                                || line.tag(group.end()) == Tag.TIME
                                || line.isWord(group.end(), "out"));
    }

    /** The marked run after the frame and a comma, or 0. */
    private static int quoteAfter(Line line, int from) {
        for (int i = from; i + 1 < line.size(); i++) {
            if (line.tag(i) == Tag.COMMA || line.tag(i) == Tag.COLON) {
                return line.tag(i + 1) == Tag.RUN ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static int asBefore(Line line, VerbGroup group) {
        Phrase subject = NounPhrases.endingAt(line, group.start());
        int as = subject == null ? -1 : subject.start() - 1;
        return as >= 0
                        && line.isWord(as, "as")
                        && (as == 0 || line.tag(as - 1) == Tag.COMMA || line.tag(as - 1) == Tag.RUN)
                ? as
                : -1;
    }

    private static void read(Sheet sheet, VerbGroup group, int as) {
        Line line = sheet.line;
        int start = 0;
        int end = as;
        int later = quoteAfter(line, group.end());
        if (as > 0 && later > 0) {
            start = later;
            end = later + 1;
        } else if (as == 0) {
            start = group.end();
            while (start < line.size() && line.tag(start) != Tag.COMMA && line.tag(start) != Tag.COLON) {
                start++;
            }
            start++;
            end = line.size();
        }
        end = ClauseEnd.trimmed(line, end);
        if (start < end && !sheet.isClaimed(start)) {
            sheet.report(new Content(start, end, "as-said"), line.span(as + 1, group.start()), group);
            sheet.tellUpTo(as == 0 ? line.size() : group.end());
        }
    }
}
