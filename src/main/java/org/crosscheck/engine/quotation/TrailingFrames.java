package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Cue.Complement;
import org.crosscheck.engine.text.Span;

/** The frames that follow their words: "...", he said; "...", said Ann Lee; the bridge fell, police said. Stateless. */
final class TrailingFrames {
    private TrailingFrames() {}

    /** Whether {@code group} was such a frame and nothing after it is left to report. */
    static boolean read(Sheet sheet, VerbGroup group, Phrase subject, Content after) {
        if (!group.isFinite()
                || !group.cue().takes(Complement.QUOTE) && !group.cue().takes(Complement.MANNER)) {
            return false;
        }
        Phrase speaker = subject;
        int frame = subject == null ? group.start() : subject.start();
        if (isInverted(sheet, group, subject)) {
            speaker = Subjects.inverted(sheet.line, group);
            frame = group.start();
        }
        if (speaker == null) {
            return false;
        }
        return frame == 0
                ? after == null && readWaiting(sheet, group, speaker)
                : read(sheet, group, speaker, frame, after);
    }

    private static boolean isInverted(Sheet sheet, VerbGroup group, Phrase subject) {
        Tag before = sheet.line.tag(group.start() - 1);
        return before == Tag.RUN
                || before == Tag.COMMA && subject == null
                || group.start() == 0 && waiting(sheet) != null;
    }

    private static boolean read(Sheet sheet, VerbGroup group, Phrase speaker, int frame, Content after) {
        Line line = sheet.line;
        boolean comma = line.tag(frame - 1) == Tag.COMMA;
        int end = comma ? frame - 1 : frame;
        boolean run = line.tag(end - 1) == Tag.RUN;
        if (run ? sheet.isClaimed(end - 1) || Titles.is(sheet.text, line, end - 1) : !comma || after != null) {
            return false;
        }
        boolean whole = run && (end == 1 || isBreak(line.tag(end - 2)));
        int start = whole ? end - 1 : startOfLeft(sheet, end);
        boolean inverted = frame == group.start();
        if (start < end && !run && !holdsFinite(sheet, start, end)) {
            return !inverted && readInserted(sheet, group, speaker, start, end);
        }
        if (start >= end) {
            return false;
        }
        sheet.claim(
                new Content(start, end, inverted ? "quote-cue-speaker" : "quote-speaker-cue"),
                line.span(speaker),
                line.span(group.start(), group.end()),
                VerbFrames.standing(group));
        sheet.tellUpTo(inverted ? speaker.end() : group.end());
        return inverted || after == null;
    }

    /** "The test, the North said, was its biggest": what is told goes on behind the frame. */
    private static boolean readInserted(Sheet sheet, VerbGroup group, Phrase speaker, int start, int end) {
        Line line = sheet.line;
        int comma = Complements.afterAdjuncts(line, group.end());
        if (line.tag(comma) != Tag.COMMA || comma + 1 >= line.size()) {
            return false;
        }
        int rest = ClauseEnd.of(line, sheet.groups, comma + 1, group);
        if (!holdsFinite(sheet, comma + 1, rest)) {
            return false;
        }
        Span cue = line.span(group.start(), group.end());
        sheet.claim(
                new Content(start, end, "clause-around-frame"), line.span(speaker), cue, VerbFrames.standing(group));
        sheet.claim(
                new Content(comma + 1, rest, "clause-around-frame"),
                line.span(speaker),
                cue,
                VerbFrames.standing(group));
        sheet.tellUpTo(rest);
        return true;
    }

    private static boolean holdsFinite(Sheet sheet, int start, int end) {
        for (VerbGroup group : sheet.groups) {
            if (group.isFinite() && group.start() >= start && group.end() <= end) {
                return true;
            }
        }
        return false;
    }

    private static int startOfLeft(Sheet sheet, int end) {
        Line line = sheet.line;
        int start = end - 1;
        while (start > sheet.above() && !sheet.isClaimed(start - 1) && line.tag(start - 1) != Tag.SEMICOLON) {
            start--;
        }
        while (start < end && (line.tag(start) == Tag.COMMA || line.tag(start) == Tag.STOP)) {
            start++;
        }
        return start;
    }

    static boolean isBreak(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.DASH || tag == Tag.STOP || tag == Tag.RUN;
    }

    /** A run that ended the sentence before with ? or !, which a frame may still follow ("Why?" Lee asked). */
    private static Run waiting(Sheet sheet) {
        Line previous = sheet.previous;
        return previous == null || previous.paragraph() != sheet.line.paragraph()
                ? null
                : previous.item(previous.size() - 1).run();
    }

    private static boolean readWaiting(Sheet sheet, VerbGroup group, Phrase speaker) {
        Run run = waiting(sheet);
        if (run == null) {
            return false;
        }
        sheet.claimEarlier(
                run,
                sheet.line.span(speaker),
                sheet.line.span(group.start(), group.end()),
                VerbFrames.standing(group),
                "quote-speaker-cue");
        sheet.tellUpTo(group.end());
        return true;
    }
}
