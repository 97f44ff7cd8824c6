package org.crosscheck.engine.quotation;

import java.util.List;

/** Finds who does what a verb group says, in its own line. Stateless. */
final class Subjects {
    private Subjects() {}

    /**
     * The subject of {@code groups.get(index)}, or null when the line has none.
     *
     * @param above where the clauses to look at begin: an item of the line
     */
    static Phrase of(Line line, List<VerbGroup> groups, int index, int above) {
        VerbGroup group = groups.get(index);
        return switch (group.form()) {
            case FINITE -> ofFinite(line, groups, index, above);
            case PARTICIPLE -> ofParticiple(line, groups, index, above);
            case INFINITIVE -> ofInfinitive(line, groups, index, above);
        };
    }

    private static Phrase ofFinite(Line line, List<VerbGroup> groups, int index, int above) {
        int end = beforeTime(line, groups.get(index).start());
        if (end <= above) {
            return null;
        }
        return switch (line.tag(end - 1)) {
            case QUESTION, THAT -> Relatives.antecedent(line, groups, index, end - 1, above);
            case COMMA, DASH -> {
                Phrase before = Parentheses.subjectBefore(line, groups, end - 1, above);
                yield before != null ? before : ofEarlier(line, groups, index, above);
            }
            case CONJUNCTION -> ofEarlier(line, groups, index, above);
            default -> {
                Phrase described = Relatives.described(line, groups, index, above);
                yield described != null ? described : direct(line, end, above);
            }
        };
    }

    /** Passes over "on Tuesday", "July 4" and adverbs to the left of {@code end}. */
    static int beforeTime(Line line, int end) {
        int at = end;
        while (true) {
            Tag before = line.tag(at - 1);
            boolean date = before == Tag.NUMBER && line.tag(at - 2) == Tag.TIME
                    || line.isWord(at - 2, "last", "this")
                            && line.isWord(at - 1, "week", "month", "year", "night", "spring", "summer");
            boolean dayPart =
                    line.tag(at - 2) == Tag.TIME && line.isWord(at - 1, "morning", "afternoon", "evening", "night");
            date |= dayPart;
            boolean adverb = before == Tag.ADVERB
                    || before == Tag.NEGATION
                    || before == Tag.ADJECTIVE && line.tag(at - 2) == Tag.PRONOUN;
            if (adverb || before == Tag.TIME || date) {
                at -= date ? 2 : 1;
                at -= !adverb && line.tag(at - 1) == Tag.PREPOSITION ? 1 : 0;
            } else {
                return at;
            }
        }
    }

    /** The noun phrase just before the verb, "Britain and the US" taken together. */
    private static Phrase direct(Line line, int end, int above) {
        Phrase phrase = NounPhrases.endingAt(line, end);
        if (phrase == null || phrase.start() < above) {
            return null;
        }
        return withCoordinates(line, phrase, above);
    }

    private static Phrase withCoordinates(Line line, Phrase phrase, int above) {
        boolean nor = line.isWord(phrase.start() - 1, "nor");
        if (!nor && line.tag(phrase.start() - 1) != Tag.CONJUNCTION || line.isWord(phrase.start() - 1, "but", "yet")) {
            return phrase;
        }
        int start = startOfList(line, phrase.start() - 1, above);
        return start < 0 ? phrase : new Phrase(start, phrase.end());
    }

    /** First item of "Britain, France" before the conjunction at {@code end}, or -1 when no list opens a clause there. */
    private static int startOfList(Line line, int end, int above) {
        boolean comma = line.tag(end - 1) == Tag.COMMA;
        Phrase last = NounPhrases.endingAt(line, comma ? end - 1 : end);
        Phrase first = last;
        while (first != null && line.tag(first.start() - 1) == Tag.COMMA) {
            Phrase earlier = NounPhrases.endingAt(line, first.start() - 1);
            if (earlier == null || !isInList(line, earlier, above)) {
                break;
            }
            first = earlier;
        }
        boolean opens = first != null && first.start() >= above && startsClause(line, first.start(), above);
        boolean pair = opens && line.isWord(first.start() - 1, "neither");
        return !opens || comma && first == last ? -1 : pair ? first.start() - 1 : first.start();
    }

    /** Whether a noun phrase before a comma may be one of several: a name that no preposition governs. */
    private static boolean isInList(Line line, Phrase phrase, int above) {
        return phrase.start() >= above
                && line.tag(phrase.start()) == Tag.NAME
                && startsClause(line, phrase.start(), above)
                && line.tag(phrase.start() - 1) != Tag.SUBORDINATOR;
    }

    static boolean startsClause(Line line, int start, int above) {
        Tag before = line.tag(start - 1);
        return start == above
                || before == Tag.STOP
                || before == Tag.COMMA
                || before == Tag.SUBORDINATOR
                || before == Tag.ADVERB
                || before == Tag.THAT
                || before == Tag.CONJUNCTION
                || before == Tag.RUN
                || before == Tag.QUESTION
                || before == Tag.COLON
                || before == Tag.DASH;
    }

    /** The subject of the nearest finite verb before ("X warned Y and said Z"). */
    static Phrase ofEarlier(Line line, List<VerbGroup> groups, int index, int above) {
        for (int i = index - 1; i >= 0 && groups.get(i).start() > above; i--) {
            if (groups.get(i).isFinite()) {
                Phrase subject = ofFinite(line, groups, i, above);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private static Phrase ofParticiple(Line line, List<VerbGroup> groups, int index, int above) {
        VerbGroup group = groups.get(index);
        int start = group.start();
        if (start == above
                || start == 0
                || start == 1 && line.tag(0) != Tag.CONJUNCTION && !line.tag(0).isNominal()) {
            return afterComma(line, group.end());
        }
        Tag before = line.tag(start - 1);
        if (before.isNominal()) {
            int core = NounPhrases.coreStart(line, start);
            boolean governed = line.tag(core - 1) == Tag.PREPOSITION;
            boolean medium = People.isMedium(line.word(start - 1));
            boolean somebody = before == Tag.NAME && governed || People.speaks(line.word(start - 1));
            if (core < start && core >= above && somebody && !medium) {
                return governed && before == Tag.NAME ? new Phrase(core, start) : NounPhrases.endingAt(line, start);
            }
        }
        return before == Tag.COMMA ? ofMain(line, groups, index, above) : ofEarlier(line, groups, index, above);
    }

    /** The subject of the main clause before, passing over "a rule that bans it" and "after the roof fell". */
    private static Phrase ofMain(Line line, List<VerbGroup> groups, int index, int above) {
        for (int i = index - 1; i >= 0 && groups.get(i).start() > above; i--) {
            if (groups.get(i).isFinite() && !Relatives.isInSubclause(line, groups.get(i), above)) {
                Phrase subject = ofFinite(line, groups, i, above);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return ofEarlier(line, groups, index, above);
    }

    /** "Speaking in Kyiv, he": the noun phrase after the comma. */
    private static Phrase afterComma(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            if (line.tag(i) == Tag.COMMA) {
                int end = NounPhrases.endFrom(line, i + 1);
                return end > i + 1 ? new Phrase(i + 1, end) : null;
            }
        }
        return null;
    }

    private static Phrase ofInfinitive(Line line, List<VerbGroup> groups, int index, int above) {
        int start = groups.get(index).start();
        boolean controlled = index > 0
                && groups.get(index - 1).end() < start
                && line.tag(start - 1).isNominal()
                && line.tag(start - 1) != Tag.TIME;
        if (controlled && controlsObject(line, groups.get(index - 1))) {
            Phrase phrase = NounPhrases.endingAt(line, start);
            if (phrase != null && phrase.start() >= groups.get(index - 1).end()) {
                return phrase;
            }
        }
        return ofEarlier(line, groups, index, above);
    }

    private static boolean controlsObject(Line line, VerbGroup group) {
        return group.cue() != null && group.cue().takes(Cue.Complement.SOMEONETO)
                || line.isWord(group.head(), "get", "gets", "got", "getting")
                || line.item(group.head()).lower().startsWith("prompt")
                || line.item(group.head()).lower().startsWith("forc")
                || line.item(group.head()).lower().startsWith("le")
                || line.item(group.head()).lower().startsWith("caus")
                || line.item(group.head()).lower().startsWith("allow");
    }

    /** The subject that follows an inverted verb ("said Ann Lee, the mayor"), or null. */
    static Phrase inverted(Line line, VerbGroup group) {
        int start = group.end();
        if (line.tag(start) == Tag.PRONOUN) {
            return null;
        }
        int end = NounPhrases.endFrom(line, start);
        return end == start ? null : withPartner(line, new Phrase(start, end));
    }

    /** The phrase with "and Ivo Kranz" behind it, or the name in apposition to it; else itself. */
    static Phrase withPartner(Line line, Phrase phrase) {
        int and = phrase.end();
        int end = line.isWord(and, "and") ? NounPhrases.coreEnd(line, and + 1) : and;
        end = line.isWord(end, "of") ? NounPhrases.endFrom(line, and + 1) : end;
        boolean closes = end > and + 1 && !line.tag(end).isVerbal() && line.tag(end) != Tag.POSSESSIVE;
        return closes ? new Phrase(phrase.start(), end) : Apposition.name(line, phrase, line.size());
    }
}
