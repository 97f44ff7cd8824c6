package org.crosscheck.engine.quotation;

/** Passes over what may stand between a verb and its words ("on Monday", "in a statement"). Stateless. */
final class Adjuncts {
    private static final int LONGEST_PARENTHESIS = 15;

    private Adjuncts() {}

    /** Past adverbs, days, "in a statement", "to reporters" and what stands between two commas. */
    static int after(Line line, int from) {
        int at = from;
        while (at < line.size()) {
            int next = afterAdjunct(line, at);
            if (next == at) {
                return afterParenthesis(line, at);
            }
            at = next;
        }
        return at;
    }

    /** Past ", as did others," before "that". */
    private static int afterParenthesis(Line line, int at) {
        if (line.tag(at) == Tag.COMMA) {
            for (int i = at + 1; i < Math.min(line.size(), at + LONGEST_PARENTHESIS); i++) {
                if (line.tag(i) == Tag.COMMA && line.tag(i + 1) == Tag.THAT) {
                    return i + 1;
                }
            }
            return line.tag(at + 1) == Tag.THAT ? at + 1 : at;
        }
        return at;
    }

    private static int afterAdjunct(Line line, int at) {
        Tag tag = line.tag(at);
        if (tag == Tag.ADVERB || tag == Tag.TIME) {
            return tag == Tag.TIME && line.tag(at + 1).isVerbal() ? at : afterDate(line, at);
        }
        if (line.isWord(at, "late", "early") && isDay(line, at + 1)) {
            return at + 1;
        }
        if (line.isWord(at, "as") && line.isWord(at + 1, "recently", "late", "early") && line.isWord(at + 2, "as")) {
            int end = afterAdjunct(line, at + 3);
            return end > at + 3 ? end : NounPhrases.endFrom(line, at + 3);
        }
        if (line.isWord(at, "at") && line.isWord(at + 1, "first", "last", "length", "once")) {
            return at + 2;
        }
        boolean when = tag == Tag.SUBORDINATOR && line.isWord(at, "after", "before", "since", "until");
        if (tag == Tag.PREPOSITION || when || tag == Tag.TO && !isVerbNext(line, at)) {
            int end = afterTitle(line, NounPhrases.endFrom(line, at + 1));
            boolean counts = line.isWord(at, "about", "around", "over", "under")
                    && line.tag(end).isVerbal();
            return line.tag(at + 1) == Tag.TIME ? afterDate(line, at + 1) : end > at + 1 && !counts ? end : at;
        }
        if (line.isWord(at, "last", "this", "earlier", "late")
                && line.isWord(at + 1, "week", "month", "year", "night")) {
            return at + 2;
        }
        return at;
    }

    /** Past a title: on Vale TV's "Harbour Talk", in her film, "Low Tide". */
    private static int afterTitle(Line line, int at) {
        int run = line.isWord(at, "'s", "'") || line.tag(at) == Tag.COMMA ? at + 1 : at;
        return line.tag(run) == Tag.RUN && Titles.is(line, run) ? run + 1 : at;
    }

    /** Past "Tuesday", "Tuesday night", "July 4", "July 4, 2022". */
    private static int afterDate(Line line, int at) {
        if (line.isWord(at + 1, "morning", "afternoon", "evening", "night")) {
            return at + 2;
        }
        int next = line.tag(at) == Tag.TIME && line.tag(at + 1) == Tag.NUMBER ? at + 2 : at + 1;
        boolean year = next == at + 2 && line.tag(next) == Tag.COMMA && line.tag(next + 1) == Tag.NUMBER;
        return year ? next + 2 : next;
    }

    /** "Monday", "on Monday". */
    private static boolean isDay(Line line, int at) {
        return line.tag(at) == Tag.TIME || line.tag(at) == Tag.PREPOSITION && line.tag(at + 1) == Tag.TIME;
    }

    private static boolean isVerbNext(Line line, int to) {
        return line.tag(to + 1) == Tag.VERB || line.tag(to + 1).isAuxiliary();
    }
}
