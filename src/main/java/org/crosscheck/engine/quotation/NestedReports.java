package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.quotation.Cue.Complement;

/**
 * Reports inside reports: "The minister said that the general had told him that the bridge would hold". Both are kept, the
 * inner one as passed on by the speaker of the outer. Stateless.
 */
final class NestedReports {
    private static final Set<String> SAYING = Set.of(
            "says",
            "adds",
            "reports",
            "warns",
            "promises",
            "claims",
            "denies",
            "admits",
            "suggests",
            "answers",
            "asks");
    private static final Set<String> CLAUSES = Set.of("that", "clause", "quote", "question");

    private NestedReports() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.groups.size(); i++) {
            VerbGroup group = sheet.groups.get(i);
            if (reports(group) && sheet.isClaimed(group.head())) {
                Draft outer = sheet.around(group.head());
                if (outer != null) {
                    read(sheet, i, outer);
                }
            }
        }
    }

    private static boolean reports(VerbGroup group) {
        return group.isFinite()
                && !group.passive()
                && group.cue() != null
                && SAYING.contains(group.cue().group())
                && group.cue().takes(Complement.CLAUSE);
    }

    private static void read(Sheet sheet, int index, Draft outer) {
        Line line = sheet.line;
        VerbGroup group = sheet.groups.get(index);
        int first = sheet.itemAt(outer.span().start());
        int end = sheet.itemAt(outer.span().end() - 1) + 1;
        Phrase subject = Subjects.of(line, sheet.groups, index, first);
        if (subject == null || !isSomebody(line, subject)) {
            return;
        }
        Content inner = Complements.after(line, sheet.groups, group, group.end());
        if (inner != null && CLAUSES.contains(inner.shape()) && inner.start() < end - 1) {
            sheet.nest(
                    new Content(inner.start(), Math.min(inner.end(), end), "cue-before-" + inner.shape()),
                    line.span(subject),
                    group,
                    outer);
        }
    }

    /** A name or a speaker by trade; a pronoun most often is the outer speaker again. */
    private static boolean isSomebody(Line line, Phrase subject) {
        int head = NounPhrases.coreEnd(line, subject.start()) - 1;
        return head >= subject.start() && (line.tag(head) == Tag.NAME || People.speaks(line.word(head)));
    }
}
