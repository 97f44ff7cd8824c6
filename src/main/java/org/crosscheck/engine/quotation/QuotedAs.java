package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.Span;

/**
 * The frames "quoted Lee as saying" and "Lee was quoted as saying", before what was said or behind it: one speaks, another passes
 * it on. Stateless.
 */
final class QuotedAs {
    private static final int FARTHEST = 12;
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private QuotedAs() {}

    static void read(Sheet sheet) {
        for (int i = 0; i + 1 < sheet.groups.size(); i++) {
            VerbGroup quoting = sheet.groups.get(i);
            VerbGroup saying = sheet.groups.get(i + 1);
            boolean quotes =
                    quoting.cue() != null && QUOTING.contains(quoting.cue().lemma());
            if (quotes && isAsSaying(sheet.line, quoting, saying)) {
                read(sheet, i, quoting, saying);
            }
        }
    }

    private static boolean isAsSaying(Line line, VerbGroup quoting, VerbGroup saying) {
        return saying.form() == VerbGroup.Form.PARTICIPLE
                && saying.cue() != null
                && line.isWord(saying.start() - 1, "as")
                && saying.start() - quoting.end() <= FARTHEST;
    }

    private static void read(Sheet sheet, int index, VerbGroup quoting, VerbGroup saying) {
        Line line = sheet.line;
        Phrase subject = sheet.subject(index);
        Phrase object = new Phrase(quoting.end(), saying.start() - 1);
        Phrase speaker = quoting.passive() ? subject : object;
        if (speaker == null || speaker.start() >= speaker.end()) {
            return;
        }
        Span relay = quoting.passive() ? passer(line, object) : subject == null ? null : line.span(subject);
        Content content = Complements.after(line, sheet.groups, saying, saying.end());
        if (content != null) {
            sheet.report(new Content(content.start(), content.end(), "quoted-as"), line.span(speaker), saying);
            sheet.tellUpTo(content.end());
            relay(sheet, relay);
        } else if (subject != null && TrailingFrames.read(sheet, saying, speaker, subject.outer())) {
            relay(sheet, relay);
        }
    }

    private static void relay(Sheet sheet, Span relay) {
        if (relay != null) {
            sheet.relay(sheet.itemAt(sheet.lastHere().span().start()), relay);
        }
    }

    /** "by the Herald". */
    private static Span passer(Line line, Phrase between) {
        boolean by = line.isWord(between.start(), "by") && between.end() > between.start() + 1;
        return by ? line.span(between.start() + 1, between.end()) : null;
    }
}
