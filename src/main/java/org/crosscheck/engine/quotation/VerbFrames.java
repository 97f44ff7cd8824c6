package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Cue.Complement;
import org.crosscheck.engine.quotation.VerbGroup.Form;
import org.crosscheck.engine.text.Span;

/** The frames of a reporting verb: its words after it, or before it. Stateless. */
final class VerbFrames {
    private VerbFrames() {}

    static void read(Sheet sheet, int index) {
        VerbGroup group = sheet.groups.get(index);
        if (group.cue() == null
                || group.start() < sheet.above()
                || sheet.isClaimed(group.head())
                || group.passive()
                || group.form() == Form.PARTICIPLE && sheet.line.tag(group.head()) != Tag.ING) {
            return;
        }
        if (opensWithCue(sheet, group) || Estimates.read(sheet, index)) {
            return;
        }
        Content after = Complements.after(sheet.line, sheet.groups, group, group.end());
        Phrase subject = sheet.subject(index);
        if (!TrailingFrames.read(sheet, group, subject, after) && after != null) {
            claim(sheet, group, subject, after);
        }
    }

    private static boolean isAtStart(Line line, int at) {
        return at == 0 || at == 1 && line.tag(0) == Tag.CONJUNCTION;
    }

    /** "Said the harbour master, Ann Lee: "..."". */
    private static boolean opensWithCue(Sheet sheet, VerbGroup group) {
        Line line = sheet.line;
        Phrase speaker = isAtStart(line, group.start())
                        && group.isFinite()
                        && group.cue().takes(Complement.QUOTE)
                ? Subjects.inverted(line, group)
                : null;
        int run = speaker == null ? 0 : speaker.end() + 1;
        boolean set = line.tag(run - 1) == Tag.COLON || line.tag(run - 1) == Tag.COMMA;
        if (speaker == null || !set || line.tag(run) != Tag.RUN || sheet.subject(sheet.groups.indexOf(group)) != null) {
            return false;
        }
        sheet.report(new Content(run, run + 1, "cue-before-quote"), line.span(speaker), group);
        sheet.tellUpTo(run + 1);
        return true;
    }

    private static void claim(Sheet sheet, VerbGroup group, Phrase subject, Content content) {
        Line line = sheet.line;
        boolean marked = holdsRun(line, content);
        if (sheet.isClaimed(content.start())
                || !marked && (isTooWeak(line, group, content) || Anonymity.isWished(line, content))) {
            return;
        }
        Span speaker = subject != null ? line.span(subject) : inherited(sheet, group, marked);
        boolean quoted = marked && group.isFinite() && group.cue().takes(Complement.QUOTE);
        if (speaker == null && !quoted) {
            return;
        }
        sheet.report(new Content(content.start(), content.end(), "cue-before-" + content.shape()), speaker, group);
        if (!isAside(sheet, group, content.end())) {
            sheet.tellUpTo(content.end());
        }
        claimAnnounced(sheet, group, speaker, content.end());
    }

    /** "Lee, who called for a vote, said": a report between a subject and its verb, which is still to come. */
    private static boolean isAside(Sheet sheet, VerbGroup group, int end) {
        boolean relative = sheet.line.tag(group.start() - 1) == Tag.QUESTION;
        return relative && sheet.line.tag(end) == Tag.COMMA && sheet.startsFinite(end + 1);
    }

    /** "He scolded the board: "..."": what follows the colon is said, too. */
    private static void claimAnnounced(Sheet sheet, VerbGroup group, Span speaker, int colon) {
        if (sheet.line.tag(colon) == Tag.COLON && sheet.line.tag(colon + 1) == Tag.RUN) {
            sheet.report(new Content(colon + 1, colon + 2, "cue-before-quote"), speaker, group);
            sheet.tellUpTo(colon + 2);
        }
    }

    /** The last speaker, for "adding" and for marked runs whose line names nobody. */
    private static Span inherited(Sheet sheet, VerbGroup group, boolean marked) {
        boolean joins = group.form() == Form.PARTICIPLE || sheet.line.tag(group.start() - 1) == Tag.CONJUNCTION;
        if (joins && sheet.lastHere() != null) {
            return sheet.lastHere().speaker();
        }
        boolean inherits = marked || group.cue().is("adds");
        return inherits && sheet.last() != null ? sheet.last().speaker() : null;
    }

    private static boolean isTooWeak(Line line, VerbGroup group, Content content) {
        boolean aside = (group.cue().is("answers") || group.cue().is("judges"))
                && (content.shape().equals("at")
                        || content.shape().equals("to")
                        || content.shape().equals("out"));
        return aside
                || group.cue().takes(Complement.MANNER)
                || content.end() == content.start() + 1 && !isDeed(line, content)
                || group.form() != Form.FINITE
                        && content.shape().equals("thing")
                        && (group.form() == Form.INFINITIVE || group.start() <= 1)
                || group.form() == Form.PARTICIPLE
                        && group.start() <= 1
                        && group.cue().prepositions().contains(content.shape());
    }

    /** "accused them of lying". */
    private static boolean isDeed(Line line, Content content) {
        return content.shape().equals("of") && line.tag(content.start()) == Tag.ING;
    }

    static boolean holdsRun(Line line, Content content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (line.tag(i) == Tag.RUN) {
                return true;
            }
        }
        return false;
    }
}
