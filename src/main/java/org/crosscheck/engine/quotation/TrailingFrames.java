package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Cue.Complement;

/** The frames that follow their words: "...", he said; "...", said Ann Lee; the bridge fell, police said. Stateless. */
final class TrailingFrames {
    private static final int LONGEST_SHORT = 4;

    private TrailingFrames() {}

    /** Whether {@code group} was such a frame and nothing after it is left to report. */
    static boolean read(Sheet sheet, VerbGroup group, Phrase subject, Content after) {
        Cue cue = group.cue();
        boolean frames = cue.takes(Complement.QUOTE) || cue.takes(Complement.CLAUSE) || cue.takes(Complement.MANNER);
        if (!group.isFinite() || !frames) {
            return false;
        }
        Frame frame = frame(sheet, group, subject);
        if (frame == null) {
            return false;
        }
        Content more = after == null || tellsNoMore(sheet, frame, after) ? null : after;
        return frame.start() == 0 ? more == null && readWaiting(sheet, frame) : read(sheet, frame, more);
    }

    /** Whether words before item {@code start}, where a frame begins whose verb is {@code group}, were {@code speaker}'s. */
    static boolean read(Sheet sheet, VerbGroup group, Phrase speaker, int start) {
        return start > 0 && read(sheet, new Frame(group, speaker, start), null);
    }

    /**
     * A speaker and a cue that follow what was said.
     *
     * @param start first item of the two
     */
    private record Frame(VerbGroup group, Phrase speaker, int start) {
        boolean isInverted() {
            return start == group.start();
        }
    }

    private static Frame frame(Sheet sheet, VerbGroup group, Phrase subject) {
        Tag before = sheet.line.tag(group.start() - 1);
        boolean inverted = before == Tag.RUN
                || before == Tag.COMMA && (subject == null || isInverted(sheet.line, group))
                || group.start() == 0 && waiting(sheet) != null;
        Phrase speaker = inverted ? Subjects.inverted(sheet.line, group) : subject;
        return speaker == null ? null : new Frame(group, speaker, inverted ? group.start() : subject.outer());
    }

    /** ", said Ann Lee." with nothing told after it. */
    private static boolean isInverted(Line line, VerbGroup group) {
        Cue cue = group.cue();
        boolean intransitive = !cue.takes(Complement.THING)
                && !cue.takes(Complement.SOMEONE)
                && !cue.takes(Complement.SOMEONETO)
                && cue.takes(Complement.CLAUSE);
        int end = NounPhrases.endFrom(line, group.end());
        Tag next = line.tag(end);
        boolean closes = next == Tag.STOP || next == Tag.COMMA || next == Tag.COLON || next == Tag.TIME;
        boolean somebody = end > group.end() && (line.tag(end - 1) == Tag.NAME || People.speaks(line.word(end - 1)));
        return intransitive && group.start() == group.head() && somebody && closes;
    }

    /** Whether what was taken for the content behind the verb is none. */
    private static boolean tellsNoMore(Sheet sheet, Frame frame, Content after) {
        return frame.isInverted()
                ? isInserted(sheet, frame) || isOnlySpeaker(sheet, frame, after)
                : isTail(sheet, frame, after);
    }

    /** "The roof, said the mayor, had leaked": a frame between a subject and its verb. */
    private static boolean isInserted(Sheet sheet, Frame frame) {
        int close = frame.speaker().end();
        return sheet.line.tag(frame.start() - 1) == Tag.COMMA
                && sheet.line.tag(close) == Tag.COMMA
                && sheet.startsFinite(close + 1)
                && !holdsFinite(sheet, startOfLeft(sheet, frame.start() - 1), frame.start() - 1);
    }

    /** ", said Ann Lee, a nurse who saw it": whether what follows the verb says who speaks, and no more. */
    private static boolean isOnlySpeaker(Sheet sheet, Frame frame, Content after) {
        if (sheet.line.tag(frame.start() - 1) != Tag.COMMA || VerbFrames.holdsRun(sheet.line, after)) {
            return false;
        }
        for (VerbGroup group : sheet.groups) {
            boolean within = group.start() >= frame.speaker().end() && group.end() <= after.end();
            if (within
                    && group.isFinite()
                    && !Parentheses.isSubordinate(
                            sheet.line, group, frame.group().end())) {
                return false;
            }
        }
        return true;
    }

    /** "The bank will close, officials said Monday, the third in a year": whether nothing of its own follows the frame. */
    private static boolean isTail(Sheet sheet, Frame frame, Content after) {
        Line line = sheet.line;
        int end = frame.start() - 1;
        boolean between = after.shape().equals("clause")
                && line.tag(end) == Tag.COMMA
                && line.tag(after.start() - 1) == Tag.COMMA;
        return between
                && holdsFinite(sheet, sheet.frameEnd(), end)
                && (isFronted(sheet, startOfLeft(sheet, end), end) || !holdsFinite(sheet, after.start(), after.end()));
    }

    private static boolean read(Sheet sheet, Frame frame, Content after) {
        Line line = sheet.line;
        boolean comma = line.tag(frame.start() - 1) == Tag.COMMA;
        int end = comma ? frame.start() - 1 : frame.start();
        boolean run = line.tag(end - 1) == Tag.RUN;
        boolean tells = frame.group().cue().takes(Complement.CLAUSE);
        if (run ? Titles.is(line, end - 1) : !comma || end == 0 || after != null || !tells) {
            return false;
        }
        if (sheet.isClaimed(end - 1) || !run && sheet.holdsClaim(sheet.frameEnd(), end)) {
            return after == null && Relays.read(sheet, frame.speaker(), frame.group(), end);
        }
        int start = run && standsAlone(sheet, end - 1) ? end - 1 : startOfLeft(sheet, end);
        if (start >= end) {
            return false;
        }
        boolean whole = holdsFinite(sheet, start, end);
        boolean goesOn = !whole || comma && isFronted(sheet, start, end);
        if (goesOn && readInserted(sheet, frame, start, end)) {
            return true;
        }
        if (!whole) {
            return frame.isInverted() && readShort(sheet, frame, start, end);
        }
        claim(sheet, frame, new Content(start, end, frame.isInverted() ? "quote-cue-speaker" : "quote-speaker-cue"));
        sheet.endFrame(
                frame.isInverted() ? frame.speaker().end() : frame.group().end());
        boolean more = after != null
                && (VerbFrames.holdsRun(line, after)
                        || after.shape().equals("that")
                        || after.shape().equals("infinitive"));
        return frame.isInverted() || !more;
    }

    private static void claim(Sheet sheet, Frame frame, Content content) {
        sheet.report(content, sheet.line.span(frame.speaker()), frame.group());
    }

    /** Whether a run is a sentence of its own rather than the end of the narrator's ("After that, "we left""). */
    private static boolean standsAlone(Sheet sheet, int at) {
        return at == 0
                || isBreak(sheet.line.tag(at - 1))
                        && !sheet.text.startsSmall(sheet.line.item(at).run());
    }

    /** "When the bill came, he said, the till was empty": whether only a clause that opens another stands before the frame. */
    private static boolean isFronted(Sheet sheet, int start, int end) {
        Line line = sheet.line;
        boolean opens =
                line.tag(start) == Tag.SUBORDINATOR || line.isWord(start, "by") && line.isWord(start + 1, "the");
        for (int i = start; i < end && opens; i++) {
            opens = line.tag(i) != Tag.COMMA && line.tag(i) != Tag.RUN;
        }
        return opens;
    }

    /** "Not so, says Ann Lee." */
    private static boolean readShort(Sheet sheet, Frame frame, int start, int end) {
        boolean whole = start == 0
                && end <= LONGEST_SHORT
                && frame.group().cue().is("says")
                && sheet.line.tag(frame.speaker().end()) == Tag.STOP;
        if (whole) {
            claim(sheet, frame, new Content(start, end, "quote-cue-speaker"));
            sheet.endFrame(frame.speaker().end());
        }
        return whole;
    }

    /** "The test, the North said, was its biggest": what is told goes on behind the frame. */
    private static boolean readInserted(Sheet sheet, Frame frame, int start, int end) {
        Line line = sheet.line;
        int comma = frame.isInverted()
                ? frame.speaker().end()
                : Adjuncts.after(line, frame.group().end());
        if (line.tag(comma) != Tag.COMMA || comma + 1 >= line.size()) {
            return false;
        }
        int rest = ClauseEnd.of(line, sheet.groups, comma + 1, frame.group());
        if (!holdsFinite(sheet, comma + 1, rest)) {
            return false;
        }
        claim(sheet, frame, new Content(start, end, "clause-around-frame"));
        claim(sheet, frame, new Content(comma + 1, rest, "clause-around-frame"));
        sheet.endFrame(rest);
        return true;
    }

    /** Whether a finite verb, or a marked run that may hold one, stands between two items. */
    private static boolean holdsFinite(Sheet sheet, int start, int end) {
        for (VerbGroup group : sheet.groups) {
            if (group.isFinite() && group.start() >= start && group.end() <= end) {
                return true;
            }
        }
        return VerbFrames.holdsRun(sheet.line, new Content(start, end, ""));
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

    private static boolean readWaiting(Sheet sheet, Frame frame) {
        Run run = waiting(sheet);
        if (run == null) {
            return false;
        }
        sheet.reportEarlier(run, sheet.line.span(frame.speaker()), frame.group());
        sheet.endFrame(frame.group().end());
        return true;
    }
}
