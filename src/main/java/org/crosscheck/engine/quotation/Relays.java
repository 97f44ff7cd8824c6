package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.WordList;

/** Reports in reports: "Lee said the dam held, Reuters reported". Stateless. */
final class Relays {
    private static final Set<String> RELAYS =
            WordList.shipped("quotation/relays.txt").words();

    private static final Set<String> TELLING = Set.of("say", "tell", "warn", "assure");

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

    /** "The spokesman said the minister told parliament that ...": the minister speaks, the spokesman passes it on. */
    static boolean readInner(Sheet sheet, Phrase messenger, Content content) {
        Line line = sheet.line;
        int subjectEnd = NounPhrases.endFrom(line, content.start());
        for (VerbGroup group : sheet.groups) {
            boolean first = group.start() == subjectEnd && subjectEnd > content.start();
            if (first && tells(group) && isMessenger(line, messenger)) {
                Content inner = Complements.after(line, sheet.groups, group, group.end());
                if (inner == null
                        || !inner.shape().equals("that") && !inner.shape().equals("quote")) {
                    return false;
                }
                Span speaker = line.span(content.start(), subjectEnd);
                sheet.report(new Content(inner.start(), inner.end(), "cue-before-" + inner.shape()), speaker, group);
                sheet.relay(inner.start(), line.span(messenger));
                sheet.tellUpTo(inner.end());
                return true;
            }
        }
        return false;
    }

    private static boolean tells(VerbGroup group) {
        return group.isFinite()
                && group.cue() != null
                && TELLING.contains(group.cue().lemma());
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
