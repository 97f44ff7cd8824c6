package org.crosscheck.engine.quotation;

import java.util.List;

/** Finds where reported content ends and the narrator takes over again. Made for one content; not thread-safe. */
final class ClauseEnd {
    private final Line line;
    private final List<VerbGroup> groups;
    private final int start;
    private final boolean nominal;
    private final OtherReports others;

    private ClauseEnd(Line line, List<VerbGroup> groups, int start, VerbGroup cue, boolean nominal) {
        this.line = line;
        this.groups = groups;
        this.start = start;
        this.nominal = nominal;
        this.others = new OtherReports(line, groups, cue);
    }

    /**
     * One past the last item of the clause that begins at {@code start}.
     *
     * @param cue the verb group that reports it
     */
    static int of(Line line, List<VerbGroup> groups, int start, VerbGroup cue) {
        return new ClauseEnd(line, groups, start, cue, false).find(cue);
    }

    /** As {@link #of}, for a noun phrase or an infinitive, which the narrator's adjuncts end sooner. */
    static int ofPhrase(Line line, List<VerbGroup> groups, int start, VerbGroup cue) {
        return new ClauseEnd(line, groups, start, cue, true).find(cue);
    }

    /** Without the closing marks of the sentence. */
    static int trimmed(Line line, int end) {
        int at = end;
        while (at > 0
                && (line.tag(at - 1) == Tag.STOP || line.tag(at - 1) == Tag.COMMA || line.tag(at - 1) == Tag.COLON)) {
            at--;
        }
        return at;
    }

    private int find(VerbGroup cue) {
        boolean fronted = cue.form() == VerbGroup.Form.PARTICIPLE && cue.start() <= 1;
        boolean conditional = isFronted(cue);
        int depth = 0;
        for (int i = start; i < line.size(); i++) {
            Tag tag = line.tag(i);
            depth += tag == Tag.OPEN ? 1 : tag == Tag.CLOSE ? -1 : 0;
            if (depth < 0
                    || depth == 0
                            && (fronted && tag == Tag.COMMA
                                    || conditional && tag == Tag.COMMA && others.opensClause(i + 1)
                                    || i > start && endsAt(i))) {
                return i;
            }
        }
        return trimmed(line, line.size());
    }

    /** Whether the cue stands in a clause that opens the line ("If she says", "While he admitted"). */
    private boolean isFronted(VerbGroup cue) {
        int first = line.tag(0) == Tag.CONJUNCTION ? 1 : 0;
        if (line.tag(first) != Tag.SUBORDINATOR) {
            return Standings.isUnreal(line, cue);
        }
        for (int i = first; i < cue.start(); i++) {
            if (line.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    private boolean endsAt(int i) {
        return switch (line.tag(i)) {
            case SEMICOLON -> true;
            case COMMA -> endsAtComma(i + 1) && !opensAside(i);
            case COLON -> line.tag(i + 1) == Tag.RUN;
            case DASH -> nominal || others.isQuoteFrame(i + 1) || others.isNew(i + 2) || line.isWord(i + 1, "as");
            case CONJUNCTION -> endsAtConjunction(i);
            case SUBORDINATOR -> others.isNew(i + 1) || nominal && (opensClause(i) || isProof(i));
            case PREPOSITION -> endsAtPreposition(i);
            default -> false;
        };
    }

    private boolean endsAtComma(int next) {
        return switch (line.tag(next)) {
            case CONJUNCTION ->
                line.tag(next + 1) != Tag.THAT
                        && (line.isWord(next, "but") && !others.startsVerb(next + 1)
                                || others.isQuoteFrame(next + 1)
                                || others.startsReport(next + 1)
                                || others.isCoordinate(next + 1)
                                || line.isWord(next, "and") && others.goesOnTelling(next + 1)
                                || others.isNew(next + 1)
                                || nominal && others.opensClause(next + 1));
            case SUBORDINATOR ->
                !line.isWord(next, "if", "unless", "because", "since", "until", "than")
                        && !line.isWord(next + 1, "well");
            case QUESTION -> line.isWord(next, "who", "which");
            default -> line.isWord(next, "with", "according") || others.isParticiple(next) || others.isFrame(next);
        };
    }

    /** "the roof, which was new, had leaked": whether the comma parts a subject of the content from its verb. */
    private boolean opensAside(int comma) {
        Phrase subject = nominal ? null : NounPhrases.endingAt(line, comma);
        if (subject == null
                || subject.start() < start
                || !Subjects.startsClause(line, subject.start(), start)
                || line.isWord(comma + 1, "and", "but")) {
            return false;
        }
        for (int i = comma + 1; i < line.size(); i++) {
            if (line.tag(i) == Tag.COMMA) {
                return others.startsFinite(i + 1) && !others.isFrame(i + 1);
            }
        }
        return false;
    }

    private boolean endsAtConjunction(int i) {
        return others.isCoordinate(i + 1)
                || nominal && others.startsFinite(i + 1)
                || holdsFinite(i) && others.isNew(i + 1) && line.tag(i + 1) != Tag.THAT;
    }

    /** "by saying ..."; behind a phrase also "during ...", "in a statement". */
    private boolean endsAtPreposition(int i) {
        if (line.isWord(i, "by", "in") && others.isSayingParticiple(i + 1)) {
            return true;
        }
        return nominal && (line.isWord(i, "during") || isMedium(i + 1));
    }

    private boolean isMedium(int at) {
        int end = NounPhrases.coreEnd(line, at);
        return line.isWord(at, "a", "an", "his", "her", "its", "their")
                && end > at
                && People.isMedium(line.word(end - 1));
    }

    private boolean opensClause(int subordinator) {
        return others.opensClause(subordinator + 1);
    }

    /** "as shown by ...", "as seen in ...": the narrator's proof of what was reported. */
    private boolean isProof(int as) {
        return line.isWord(as, "as")
                && line.isWord(as + 1, "shown", "seen", "evidenced", "demonstrated", "illustrated", "exemplified")
                && line.isWord(as + 2, "by", "in");
    }

    private boolean holdsFinite(int end) {
        for (VerbGroup group : groups) {
            if (group.isFinite() && group.start() >= start && group.end() <= end) {
                return true;
            }
        }
        return false;
    }
}
