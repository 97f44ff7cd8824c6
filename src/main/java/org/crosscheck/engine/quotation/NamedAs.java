package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.quotation.Cue.Complement;
import org.crosscheck.engine.text.Span;

/** The frame "was called "a farce" by the coach": whoever "by" names speaks, else nobody known. Stateless. */
final class NamedAs {
    /** Verbs that also give a name: "was called “Harbour House”". */
    private static final Set<String> NAMING = Set.of("call", "dub", "name", "nickname", "term");

    private NamedAs() {}

    static void read(Sheet sheet) {
        for (VerbGroup group : sheet.groups) {
            boolean names =
                    group.passive() && group.cue() != null && group.cue().takes(Complement.AS);
            if (names) {
                read(sheet, group);
            }
        }
    }

    private static void read(Sheet sheet, VerbGroup group) {
        Line line = sheet.line;
        int by = line.isWord(group.end(), "by") ? group.end() : -1;
        int start = by < 0 ? group.end() : NounPhrases.endFrom(line, by + 1);
        start += line.isWord(start, "as") ? 1 : 0;
        int run = start;
        while (line.tag(run).isModifier()) {
            run++;
        }
        if (line.tag(run) != Tag.RUN || isName(line, run, group) || sheet.isClaimed(run)) {
            return;
        }
        int end = afterJoined(line, run + 1);
        by = by < 0 && line.isWord(end, "by") ? end : by;
        sheet.report(new Content(start, end, "named-as"), speaker(line, by), group);
    }

    private static boolean isName(Line line, int run, VerbGroup group) {
        return Titles.is(line, run)
                || line.item(run).run().capitals()
                        && NAMING.contains(group.cue().lemma());
    }

    /** Past "and "a shame"". */
    private static int afterJoined(Line line, int at) {
        int next = line.tag(at) == Tag.CONJUNCTION ? at + 1 : at;
        while (next > at && line.tag(next).isModifier()) {
            next++;
        }
        return next > at && line.tag(next) == Tag.RUN ? next + 1 : at;
    }

    private static Span speaker(Line line, int by) {
        int end = by < 0 ? by : NounPhrases.endFrom(line, by + 1);
        return end > by + 1 ? line.span(by + 1, end) : null;
    }
}
