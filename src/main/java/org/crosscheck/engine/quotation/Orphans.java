package org.crosscheck.engine.quotation;

import org.crosscheck.engine.text.Span;

/** Marked runs that no cue of their line takes. Stateless. */
final class Orphans {
    private static final int LONGEST_SCARE_QUOTE = 2;

    private Orphans() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.line.size(); i++) {
            if (sheet.line.tag(i) == Tag.RUN && !sheet.isClaimed(i)) {
                read(sheet, i);
            }
        }
    }

    private static void read(Sheet sheet, int at) {
        boolean alone = isAlone(sheet.line, at);
        if (!alone
                && (sheet.line.item(at).run().words() <= LONGEST_SCARE_QUOTE
                        || Titles.is(sheet.text, sheet.line, at))) {
            return;
        }
        Span speaker = alone ? lastSpeaker(sheet) : speakerHere(sheet, at);
        if (speaker != null) {
            sheet.claim(
                    new Content(at, at + 1, alone ? "orphan" : "fragment"), speaker, null, Quotation.Standing.STATED);
        }
    }

    private static boolean isAlone(Line line, int at) {
        return (at == 0 || TrailingFrames.isBreak(line.tag(at - 1)))
                && (at + 1 == line.size() || TrailingFrames.isBreak(line.tag(at + 1)));
    }

    private static Span lastSpeaker(Sheet sheet) {
        return sheet.last() == null ? null : sheet.last().speaker();
    }

    /** The speaker of this line's last report, else the subject of the nearest verb, else the last speaker. */
    private static Span speakerHere(Sheet sheet, int at) {
        if (sheet.lastHere() != null) {
            return sheet.lastHere().speaker();
        }
        Phrase best = null;
        for (int i = 0; i < sheet.groups.size() && sheet.groups.get(i).start() < at; i++) {
            Phrase subject = sheet.groups.get(i).isFinite() ? sheet.subject(i) : null;
            if (subject != null && (best == null || sheet.groups.get(i).cue() != null)) {
                best = subject;
            }
        }
        return best != null ? sheet.line.span(best) : lastSpeaker(sheet);
    }
}
