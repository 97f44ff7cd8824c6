package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.WordList;

/** Reports in reports: "Lee said the dam held, Reuters reported". Stateless. */
final class Relays {
    private static final Set<String> RELAYS =
            WordList.shipped("quotation/relays.txt").words();

    private Relays() {}

    /**
     * A frame behind a clause that is somebody's report already. A messenger relays it; anybody else says the whole.
     *
     * @param end one past the last item before the frame
     * @return true, for nothing after the frame is left to report
     */
    static boolean read(Sheet sheet, Phrase speaker, VerbGroup group, int end) {
        Span who = sheet.line.span(speaker);
        int start = sheet.frameEnd();
        if (start >= end) {
            return false;
        }
        if (isMessenger(sheet.line, speaker)) {
            sheet.relay(start, who);
        } else {
            sheet.withdraw(start);
            sheet.report(new Content(start, end, "quote-speaker-cue"), who, group);
        }
        sheet.endFrame(group.end());
        return true;
    }

    /** Whether the last word of a phrase, or of its first part, is a messenger's ("spokesman", "Reuters", "state TV"). */
    static boolean isMessenger(Line line, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            boolean head = i + 1 == phrase.end() || line.tag(i + 1) == Tag.PREPOSITION || line.tag(i + 1) == Tag.NAME;
            if (head && RELAYS.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }
}
