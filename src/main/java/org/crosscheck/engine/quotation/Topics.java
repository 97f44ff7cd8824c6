package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Span;

/** Whom a line is about: the subject of its first verb, for pronouns and quotations that follow. Stateless. */
final class Topics {
    private Topics() {}

    /** The subject of the line's first finite verb that is no pronoun, or null. */
    static Span of(Line line, List<VerbGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            Phrase subject = groups.get(i).isFinite() ? Subjects.of(line, groups, i, 0) : null;
            if (subject != null) {
                Tag tag = line.tag(subject.start());
                Tag before = line.tag(subject.start() - 1);
                boolean relative = line.isWord(subject.start(), "whose")
                        || line.isWord(groups.get(i).start() - 1, "who", "which");
                if (relative && i + 1 < groups.size()) {
                    continue;
                }
                boolean subordinate = before == Tag.SUBORDINATOR || before == Tag.QUESTION || before == Tag.THAT;
                if (tag == Tag.PRONOUN && subordinate) {
                    continue;
                }
                return tag == Tag.PRONOUN || tag == Tag.QUESTION ? null : line.span(subject);
            }
        }
        return null;
    }

    /** Who speaks where a subject cannot: the owner of "his answer", the first name of a line about a matter. */
    static Phrase speaker(Line line, Phrase subject) {
        int head = subject.end() - 1;
        if (line.tag(head) != Tag.NOUN || People.speaks(line.word(head))) {
            return subject;
        }
        for (int i = subject.start(); i < head; i++) {
            if (line.tag(i) == Tag.POSSESSIVE) {
                return line.isWord(i, "'s", "'") ? new Phrase(subject.start(), i) : new Phrase(i, i + 1);
            }
        }
        for (int i = 0; i < subject.start(); i++) {
            if (line.tag(i) == Tag.NAME) {
                return new Phrase(i, NounPhrases.coreEnd(line, i));
            }
        }
        return subject;
    }
}
