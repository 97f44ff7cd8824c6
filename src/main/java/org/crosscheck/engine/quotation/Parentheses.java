package org.crosscheck.engine.quotation;

import java.util.List;

/** Finds the subject that a parenthesis parts from its verb ("Lee, who was there, said"). Stateless. */
final class Parentheses {
    private Parentheses() {}

    /**
     * The subject before the parenthesis that ends at {@code comma}, or null.
     *
     * @param above where the clauses to look at begin
     */
    static Phrase subjectBefore(Line line, List<VerbGroup> groups, int comma, int above) {
        Phrase best = nearest(line, groups, comma, above);
        if (best == null) {
            best = loneName(line, comma, above);
        }
        if (best == null) {
            best = afterRun(line, comma, above);
        }
        if (best == null) {
            return null;
        }
        return isJoined(line, groups, best, comma)
                ? new Phrase(best.start(), comma)
                : Apposition.name(line, best, comma);
    }

    /** "Ann Lee, the mayor, and Ivo Kranz, her deputy,": whether a second name is joined to the first. */
    private static boolean isJoined(Line line, List<VerbGroup> groups, Phrase first, int comma) {
        if (line.tag(first.end() - 1) != Tag.NAME || holdsFinite(line, groups, first.end() - 1, comma)) {
            return false;
        }
        for (int i = first.end(); i < comma; i++) {
            if (line.tag(i) == Tag.COMMA && line.isWord(i + 1, "and") && line.tag(i + 2) == Tag.NAME) {
                return line.tag(NounPhrases.coreEnd(line, i + 2)) == Tag.COMMA;
            }
        }
        return false;
    }

    private static Phrase nearest(Line line, List<VerbGroup> groups, int comma, int above) {
        Phrase best = null;
        for (int i = comma - 1; i > above && !isBarrier(line, i, comma); i--) {
            Phrase phrase = line.tag(i) == line.tag(comma) ? candidate(line, i, above) : null;
            if (phrase == null) {
                continue;
            }
            boolean owner = line.isWord(i + 1, "whose") && holdsFinite(line, groups, i, comma);
            if (line.tag(i + 1) == Tag.QUESTION || owner) {
                return phrase;
            }
            boolean outermost = isLineStart(line, phrase.start(), above) && line.tag(phrase.end() - 1) == Tag.NAME;
            boolean better = best == null ? !isIndefinite(line, phrase, above) : outermost;
            if (better && !holdsFinite(line, groups, i, comma)) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean isBarrier(Line line, int at, int comma) {
        Tag tag = line.tag(at);
        return tag == Tag.SEMICOLON
                || tag == Tag.COLON
                || tag == Tag.RUN
                || tag == Tag.DASH && line.tag(comma) != Tag.DASH;
    }

    /** The noun phrase before the comma at {@code comma} that could open a clause; an age ("Lee, 42,") could not. */
    private static Phrase candidate(Line line, int comma, int above) {
        Phrase phrase = NounPhrases.endingAt(line, line.tag(comma - 1) == Tag.ADVERB ? comma - 1 : comma);
        boolean age = phrase != null && phrase.end() - phrase.start() == 1 && line.tag(comma - 1) == Tag.NUMBER;
        boolean opens =
                phrase != null && !age && phrase.start() >= above && Subjects.startsClause(line, phrase.start(), above);
        return opens ? phrase : null;
    }

    /** "The agency that runs it, Tidewatch,": the name between two commas, or null. */
    private static Phrase loneName(Line line, int comma, int above) {
        int start = NounPhrases.coreStart(line, comma);
        boolean between = start > above + 1 && line.tag(start - 1) == Tag.COMMA;
        return between && start < comma && line.tag(start) == Tag.NAME ? new Phrase(start, comma) : null;
    }

    /** The name that opens the frame behind a marked run ("...", Ann Lee, who ..., said), or null. */
    private static Phrase afterRun(Line line, int comma, int above) {
        int run = comma;
        while (run >= above && line.tag(run) != Tag.RUN) {
            run--;
        }
        int start = line.tag(run + 1) == Tag.COMMA ? run + 2 : run + 1;
        int end = run < above ? start : NounPhrases.endFrom(line, start);
        return end > start ? new Phrase(start, end) : null;
    }

    private static boolean isLineStart(Line line, int at, int above) {
        return at == above || line.tag(at - 1) != Tag.COMMA;
    }

    private static boolean isIndefinite(Line line, Phrase phrase, int above) {
        boolean described = line.tag(phrase.start() - 1) == Tag.COMMA
                && (line.tag(phrase.start()) == Tag.DETERMINER || line.tag(phrase.start()) == Tag.NOUN);
        Phrase before = described ? NounPhrases.endingAt(line, phrase.start() - 1) : null;
        return before != null && Subjects.startsClause(line, before.start(), above);
    }

    /** Whether a finite verb of a main clause stands between two items. */
    private static boolean holdsFinite(Line line, List<VerbGroup> groups, int from, int to) {
        for (VerbGroup group : groups) {
            if (group.isFinite() && group.head() > from && group.head() < to && !isSubordinate(line, group, from)) {
                return true;
            }
        }
        return false;
    }

    /** "since Lee left", "that Lee had waited for". */
    static boolean isSubordinate(Line line, VerbGroup group, int from) {
        if (line.tag(group.start() - 1) == Tag.QUESTION) {
            return true;
        }
        Phrase subject = NounPhrases.endingAt(line, group.start());
        int opener = (subject == null ? group.start() : subject.start()) - 1;
        Tag tag = line.tag(opener);
        return opener > from && (tag == Tag.SUBORDINATOR || tag == Tag.THAT || tag == Tag.QUESTION);
    }
}
