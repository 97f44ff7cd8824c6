package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Cue.Complement;
import org.crosscheck.engine.quotation.VerbGroup.Form;

/** The frames of a reporting noun with its owner: his claim that ..., Lee's calls for .... Stateless. */
final class NounFrames {
    private NounFrames() {}

    static void read(Sheet sheet) {
        for (int i = 1; i < sheet.line.size(); i++) {
            Cue cue =
                    sheet.line.tag(i) == Tag.NOUN ? sheet.line.item(i).lexeme().nounCue() : null;
            if (cue != null && !sheet.isClaimed(i)) {
                read(sheet, i, cue);
            }
        }
    }

    private static void read(Sheet sheet, int at, Cue cue) {
        Line line = sheet.line;
        Phrase owner = owner(line, at);
        int start = contentStart(line, at + 1, cue);
        if (owner == null || start < 0 || start >= line.size() || sheet.isClaimed(start)) {
            return;
        }
        VerbGroup noun = new VerbGroup(at, at, at + 1, Form.FINITE, false, false, false, cue);
        int end = ClauseEnd.of(line, sheet.groups, start, noun);
        if (end > start + 1) {
            sheet.claim(
                    new Content(start, end, "owner-noun"),
                    line.span(owner),
                    line.span(at, at + 1),
                    Quotation.Standing.STATED);
        }
    }

    /** "his", or the name before "'s". */
    static Phrase owner(Line line, int noun) {
        int at = noun - 1;
        while (line.tag(at) == Tag.ADJECTIVE || line.tag(at) == Tag.NUMBER || line.tag(at) == Tag.NOUN) {
            at--;
        }
        if (line.tag(at) != Tag.POSSESSIVE) {
            return null;
        }
        return line.isWord(at, "'s", "'") ? NounPhrases.endingAt(line, at) : new Phrase(at, at + 1);
    }

    private static int contentStart(Line line, int at, Cue cue) {
        if (line.tag(at) == Tag.THAT && cue.takes(Complement.THAT)) {
            return at + 1;
        }
        if (line.tag(at) == Tag.TO && cue.takes(Complement.TO) && line.tag(at + 1) == Tag.VERB) {
            return at;
        }
        return cue.prepositions().contains(line.word(at)) ? at + 1 : -1;
    }
}
