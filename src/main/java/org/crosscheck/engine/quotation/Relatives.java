package org.crosscheck.engine.quotation;

import java.util.List;

/** Relative clauses ("the woman who owns the shop"): whom they describe, and the verbs in them. Stateless. */
final class Relatives {
    private Relatives() {}

    /** "The woman" in "The woman who owns the shop says": whom the clause just before the verb describes; or null. */
    static Phrase described(Line line, List<VerbGroup> groups, int index, int above) {
        int from = groups.get(index).start();
        for (int i = index - 1; i >= 0 && groups.get(i).start() > above; i--) {
            VerbGroup group = groups.get(i);
            if (breaks(line, group.end(), from)) {
                return null;
            }
            if (group.isFinite()) {
                int opener = openerOf(line, group);
                if (!isRelative(line, opener)) {
                    return null;
                }
                return antecedent(line, groups, i, opener, above);
            }
            from = group.start();
        }
        return null;
    }

    /** The item before a verb and its subject, where the subject is no relative pronoun itself. */
    private static int openerOf(Line line, VerbGroup group) {
        int start = Subjects.beforeTime(line, group.start());
        Tag before = line.tag(start - 1);
        Phrase subject = before == Tag.QUESTION || before == Tag.THAT ? null : NounPhrases.endingAt(line, start);
        return (subject == null ? start : subject.start()) - 1;
    }

    /** "names, of which nine were false", "a claim that experts dismiss": whether the verb is in such a clause. */
    static boolean isIn(Line line, VerbGroup group) {
        int opener = openerOf(line, group);
        return opener < group.start() - 1 && (isRelative(line, opener) || line.isWord(opener, "which", "whom"));
    }

    private static boolean isRelative(Line line, int opener) {
        boolean pronoun = line.tag(opener) == Tag.THAT || line.isWord(opener, "who", "which", "whom");
        return pronoun && (line.tag(opener - 1) == Tag.NOUN || line.tag(opener - 1) == Tag.NAME);
    }

    private static boolean breaks(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = line.tag(i);
            if (tag == Tag.COMMA || tag == Tag.CONJUNCTION || tag == Tag.THAT || TrailingFrames.isBreak(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whom "who" or "which" stands for. */
    static Phrase antecedent(Line line, List<VerbGroup> groups, int index, int relative, int above) {
        int end = Subjects.beforeTime(line, line.tag(relative - 1) == Tag.COMMA ? relative - 1 : relative);
        boolean age = line.tag(end - 1) == Tag.NUMBER && line.tag(end - 2) == Tag.COMMA;
        end = age ? end - 2 : end;
        Phrase phrase = NounPhrases.endingAt(line, end);
        if (phrase == null || phrase.start() < above) {
            return null;
        }
        phrase = line.isWord(relative, "who") ? somebodyIn(line, phrase) : phrase;
        Phrase author = isWriting(line, phrase) ? Subjects.ofEarlier(line, groups, index, above) : null;
        return author != null ? author : phrase;
    }

    /** "anger from residents who": the residents. */
    private static Phrase somebodyIn(Line line, Phrase phrase) {
        int head = NounPhrases.coreEnd(line, phrase.start()) - 1;
        int core = NounPhrases.coreStart(line, phrase.end());
        boolean thing = head < core && line.tag(head) == Tag.NOUN && !People.speaks(line.word(head));
        boolean somebody = line.tag(phrase.end() - 1) == Tag.NAME || People.speaks(line.word(phrase.end() - 1));
        return thing && somebody ? new Phrase(core, phrase.end()) : phrase;
    }

    /** "released a letter that says": whoever released it speaks. */
    private static boolean isWriting(Line line, Phrase phrase) {
        int head = NounPhrases.coreEnd(line, phrase.start()) - 1;
        return line.isWord(phrase.start(), "a", "an") && People.isMedium(line.word(head));
    }

    /** Whether the verb belongs to "a rule that bans it" or "after the roof fell". */
    static boolean isInSubclause(Line line, VerbGroup group, int above) {
        int start = Subjects.beforeTime(line, group.start());
        Tag before = line.tag(start - 1);
        if (before == Tag.THAT || line.isWord(start - 1, "which")) {
            return !isSomebody(line, start - 2);
        }
        Phrase subject = NounPhrases.endingAt(line, start);
        return subject != null && subject.start() > above + 1 && line.tag(subject.start() - 1) == Tag.SUBORDINATOR;
    }

    private static boolean isSomebody(Line line, int at) {
        return line.tag(at) == Tag.NAME || People.speaks(line.word(at));
    }
}
