package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Cue.Complement;

/** The frames that follow their words: "...", he said; "...", said Ann Lee; the bridge fell, police said. Stateless. */
final class TrailingFrames {
    private TrailingFrames() {}

    /** Whether {@code group} was such a frame and nothing after it is left to report. */
    static boolean read(Sheet sheet, VerbGroup group, Phrase subject, Content after) {
        if (!group.isFinite() || !group.cue().takes(Complement.QUOTE) && !group.cue().takes(Complement.MANNER)) {
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
        if (start >= end || !run && !holdsFinite(sheet, start, end)) {
            return false;
        }
        boolean inverted = frame == group.start();
        sheet.claim(new Content(start, end, inverted ? "quote-cue-speaker" : "quote-speaker-cue"), line.span(speaker),
                line.span(group.start(), group.end()), VerbFrames.standing(group));
        sheet.tellUpTo(inverted ? speaker.end() : group.end());
        return inverted || after == null;
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
        sheet.claimEarlier(run, sheet.line.span(speaker), sheet.line.span(group.start(), group.end()),
                VerbFrames.standing(group), "quote-speaker-cue");
        sheet.tellUpTo(group.end());
        return true;
    }
}
