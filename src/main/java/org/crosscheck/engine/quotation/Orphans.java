package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Token;

/** Marked runs that no cue of their line takes. Stateless. */
final class Orphans {
    private static final int LONGEST_SCARE_QUOTE = 2;
    private static final int LONGEST_HEADING = 7;
    private static final int FARTHEST_PARAGRAPH = 5;

    private Orphans() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.line.size(); i++) {
            if (sheet.line.tag(i) == Tag.RUN && !sheet.isClaimed(i)) {
                read(sheet, i);
            }
        }
    }

    private static void read(Sheet sheet, int at) {
        Run run = sheet.line.item(at).run();
        boolean alone = isAlone(sheet.line, at);
        boolean joined = isJoined(sheet, at);
        boolean slight = !joined && !likens(sheet.line, at) && run.words() <= LONGEST_SCARE_QUOTE
                || sheet.lastHere() == null && !hasCue(sheet) && Titles.isSubhead(run);
        if (!alone && slight || Titles.is(sheet.line, at) || isFurniture(sheet, run)) {
            return;
        }
        if (alone && run.single() && sheet.line.size() <= 2 && Titles.isSubhead(run)) {
            return;
        }
        boolean framed = isFramed(sheet, at);
        Span speaker = framed
                ? speakerBehind(sheet.line, at)
                : alone && at == 0 ? speakerBefore(sheet) : speakerHere(sheet, at);
        boolean speech = alone && at == 0 && run.words() > LONGEST_HEADING;
        if (speaker != null || speech || framed) {
            sheet.claim(content(sheet, at, alone), speaker, null, Quotation.Standing.STATED);
        }
    }

    /** The run; with the rest of the sentence when it opens one ("We squeezed you" to win). */
    private static Content content(Sheet sheet, int at, boolean alone) {
        if (alone || isFramed(sheet, at)) {
            return new Content(at, at + 1, "orphan");
        }
        VerbGroup none = new VerbGroup(at, at, at + 1, VerbGroup.Form.FINITE, false, false, false, null);
        int end = at == 0 ? ClauseEnd.of(sheet.line, sheet.groups, at, none) : at + 1;
        return new Content(at, Math.max(end, at + 1), "fragment");
    }

    /** "We left," and then words that no frame knows: the comma shows that they are one. */
    private static boolean isFramed(Sheet sheet, int at) {
        return at == 0
                && sheet.text.endsInComma(sheet.line.item(at).run())
                && at + 1 < sheet.line.size()
                && !TrailingFrames.isBreak(sheet.line.tag(at + 1));
    }

    /** Whoever stands right behind the run, or null. */
    private static Span speakerBehind(Line line, int at) {
        int end = NounPhrases.endFrom(line, at + 1);
        return end > at + 1 ? line.span(at + 1, end) : null;
    }

    /** "a "leech" and a "brat"": joined to a run that is attributed. */
    private static boolean isJoined(Sheet sheet, int at) {
        int before = at - 1;
        while (sheet.line.tag(before).isModifier()) {
            before--;
        }
        return before > 0
                && sheet.line.tag(before) == Tag.CONJUNCTION
                && sheet.line.tag(before - 1) == Tag.RUN
                && sheet.isClaimed(before - 1);
    }

    /** "as a "leader"", "like "pigs"". */
    private static boolean likens(Line line, int at) {
        int before = line.tag(at - 1) == Tag.DETERMINER ? at - 2 : at - 1;
        return line.isWord(before, "as", "like") && !line.isWord(before - 1, "known");
    }

    private static boolean hasCue(Sheet sheet) {
        return sheet.groups.stream().anyMatch(group -> group.cue() != null);
    }

    /** "(LAUGHTER)", "Follow Ann Lee on Vale @annlee": nobody says so. */
    private static boolean isFurniture(Sheet sheet, Run run) {
        List<Token> words = sheet.text.tokens().subList(run.firstToken() + 1, run.endToken());
        return words.get(0).is('(')
                || words.get(0).lower().equals("follow") && words.stream().anyMatch(word -> word.is('@'));
    }

    private static boolean isAlone(Line line, int at) {
        return (at == 0 || TrailingFrames.isBreak(line.tag(at - 1)))
                && (at + 1 == line.size() || TrailingFrames.isBreak(line.tag(at + 1)));
    }

    /** Null after a long stretch that only the narrator told: nobody is guessed. */
    private static Span lastSpeaker(Sheet sheet) {
        Draft last = sheet.last();
        boolean near = last != null && sheet.line.paragraph() - last.paragraph() <= FARTHEST_PARAGRAPH;
        return near ? last.speaker() : null;
    }

    /** Of a run that stands alone: whoever the line before lets speak, else the last speaker. */
    private static Span speakerBefore(Sheet sheet) {
        Line previous = sheet.previous;
        if (previous == null) {
            return lastSpeaker(sheet);
        }
        boolean announced = previous.tag(previous.size() - 1) == Tag.COLON;
        boolean silent = previous.paragraph() == sheet.line.paragraph()
                && (sheet.last() == null
                        || sheet.last().span().end() <= previous.item(0).span().start());
        Phrase subject = announced || silent ? actor(previous, VerbGroups.of(previous), previous.size()) : null;
        return subject != null ? previous.span(Topics.speaker(previous, subject)) : lastSpeaker(sheet);
    }

    /** The speaker of this line's last report, else the subject of the nearest verb, else the last speaker. */
    private static Span speakerHere(Sheet sheet, int at) {
        if (sheet.lastHere() != null) {
            return sheet.lastHere().speaker();
        }
        Phrase best = actor(sheet.line, sheet.groups, at);
        return best != null ? sheet.line.span(Topics.speaker(sheet.line, best)) : lastSpeaker(sheet);
    }

    /** The subject of the last reporting verb before item {@code end}, else of the first verb; null when none has one. */
    private static Phrase actor(Line line, List<VerbGroup> groups, int end) {
        Phrase best = null;
        for (int i = 0; i < groups.size() && groups.get(i).start() < end; i++) {
            Phrase subject = groups.get(i).isFinite() ? Subjects.of(line, groups, i, 0) : null;
            if (subject != null && (best == null || groups.get(i).cue() != null)) {
                best = subject;
            }
        }
        return best;
    }
}
