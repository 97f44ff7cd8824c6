package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.quotation.Cue.Complement;

/** Reads the reported content to the right of a cue. Stateless. */
final class Complements {
    private static final int LONGEST_PARENTHESIS = 15;
    private static final int SHORTEST_CLAUSE = 4;

    private Complements() {}

    /** The content after {@code group}, whose cue is not null; null when nothing fitting follows. */
    static Content after(Line line, List<VerbGroup> groups, VerbGroup group, int from) {
        Cue cue = group.cue();
        int at = from;
        Content prepositional = afterPreposition(line, groups, group, at);
        if (prepositional != null) {
            return prepositional;
        }
        if (cue.takes(Complement.SOMEONE) || cue.takes(Complement.OF)) {
            int addressee = addresseeEnd(line, at);
            boolean infinitive = line.tag(addressee) == Tag.TO || line.tag(addressee) == Tag.NEGATION;
            if (addressee > at && infinitive && cue.takes(Complement.SOMEONETO)) {
                return phrase(line, groups, group, at, "object-infinitive");
            }
            Content told = told(line, groups, group, addressee);
            if (addressee > at && told != null) {
                return told;
            }
            Content accused = cue.takes(Complement.OF) ? accused(line, groups, group, at) : null;
            if (accused != null) {
                return accused;
            }
        }
        int object = NounPhrases.endFrom(line, at);
        if (cue.takes(Complement.SOMEONETO) && object > at && line.tag(object) == Tag.TO) {
            return phrase(line, groups, group, at, "object-infinitive");
        }
        int next = afterAdjuncts(line, at);
        Content found = clause(line, groups, group, next, true);
        if (found != null) {
            return found;
        }
        Content thing = nominal(line, groups, group, at);
        return thing != null ? thing : laterQuote(line, groups, group);
    }

    /** "hit back with a statement: ..." */
    private static Content laterQuote(Line line, List<VerbGroup> groups, VerbGroup group) {
        if (!group.cue().takes(Complement.QUOTE)) {
            return null;
        }
        int end = line.size();
        for (VerbGroup other : groups) {
            boolean next = other.start() >= group.end() && (other.isFinite() || other.cue() != null);
            end = next ? Math.min(end, other.start()) : end;
        }
        for (int i = group.end() + 1; i < end; i++) {
            boolean set = line.tag(i - 1) == Tag.COLON || line.tag(i - 1) == Tag.COMMA;
            if (line.tag(i) == Tag.RUN && set) {
                return new Content(i, i + 1, "quote");
            }
        }
        return null;
    }

    /** One past "reporters in Kyiv"; of "residents help was near" only the first word is told. */
    private static int addresseeEnd(Line line, int at) {
        String word = line.word(at);
        boolean people = word.endsWith("s") && People.speaks(word) && line.tag(at + 1) == Tag.NOUN;
        return people && line.tag(at + 2).isVerbal() ? at + 1 : NounPhrases.endFrom(line, at);
    }

    /** What follows "told reporters": a clause with "that", or one without that a new noun phrase opens. */
    private static Content told(Line line, List<VerbGroup> groups, VerbGroup group, int addressee) {
        Tag next = line.tag(addressee) == Tag.TIME ? line.tag(afterAdjuncts(line, addressee)) : line.tag(addressee);
        boolean bare = next == Tag.PRONOUN
                || next == Tag.DETERMINER
                || next == Tag.POSSESSIVE && !line.isWord(addressee, "'s", "'")
                || next == Tag.NUMBER
                || line.tag(addressee - 1) == Tag.NOUN && next == Tag.NOUN;
        boolean titled = next == Tag.POSSESSIVE && line.tag(addressee + 1) == Tag.RUN;
        int end = titled ? addressee + 2 : addressee;
        return clause(line, groups, group, afterAdjuncts(line, end), bare && !titled);
    }

    /** "accused the mayor, Ann Lee, of ...". */
    private static Content accused(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        Content nearest = null;
        for (int i = at; i < Math.min(line.size(), at + LONGEST_PARENTHESIS); i++) {
            boolean verb = line.tag(i + 1) == Tag.ING || line.tag(i + 1) == Tag.RUN || line.tag(i - 1) == Tag.COMMA;
            if (line.isWord(i, "of") && (verb || nearest == null)) {
                nearest = phrase(line, groups, group, i + 1, "of");
                if (verb) {
                    return nearest;
                }
            }
        }
        return nearest;
    }

    private static Content afterPreposition(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        int next = at;
        if (line.tag(next) == Tag.ADVERB) {
            next++;
        }
        boolean introduced = group.cue().prepositions().contains(line.word(next)) && line.tag(next + 1) != Tag.TIME;
        if (!introduced) {
            return null;
        }
        int object = NounPhrases.endFrom(line, next + 1);
        boolean quote =
                (line.tag(object) == Tag.COMMA || line.tag(object) == Tag.COLON) && line.tag(object + 1) == Tag.RUN;
        return quote && object > next + 1
                ? new Content(object + 1, object + 2, "quote")
                : phrase(line, groups, group, next + 1, line.word(next));
    }

    private static Content to(Line line, List<VerbGroup> groups, VerbGroup group, int start, String shape) {
        int end = ClauseEnd.of(line, groups, start, group);
        return end > start ? new Content(start, end, shape) : null;
    }

    private static Content phrase(Line line, List<VerbGroup> groups, VerbGroup group, int start, String shape) {
        int end = ClauseEnd.ofPhrase(line, groups, start, group);
        return end > start ? new Content(start, end, shape) : null;
    }

    /** A marked run, or a clause of any kind the cue takes. */
    private static Content clause(Line line, List<VerbGroup> groups, VerbGroup group, int at, boolean bare) {
        Cue cue = group.cue();
        Tag tag = line.tag(at);
        Tag next = line.tag(at + 1);
        if ((tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.DASH) && next == Tag.RUN) {
            return new Content(at + 1, at + 2, "quote");
        }
        if (tag == Tag.RUN) {
            return run(line, groups, group, at);
        }
        if (tag == Tag.THAT && (cue.takes(Complement.CLAUSE) || cue.takes(Complement.THAT))) {
            return to(line, groups, group, line.tag(at + 1) == Tag.COMMA ? at + 2 : at + 1, "that");
        }
        if (tag == Tag.QUESTION && cue.takes(Complement.WH) || line.isWord(at, "if") && cue.takes(Complement.WH)) {
            return to(line, groups, group, at, "question");
        }
        boolean infinitive = tag == Tag.TO || tag == Tag.NEGATION && next == Tag.TO;
        if (infinitive && cue.takes(Complement.TO)) {
            return phrase(line, groups, group, at, "infinitive");
        }
        if (tag == Tag.COLON && cue.takes(Complement.QUOTE) && at + 1 < line.size()) {
            return to(line, groups, group, at + 1, "colon");
        }
        boolean comma = tag == Tag.COMMA && group.isFinite() && cue.is("says") && next.isModifier();
        return bare && cue.takes(Complement.CLAUSE) ? bareClause(line, groups, group, comma ? at + 1 : at) : null;
    }

    /** A clause without "that": a noun phrase first, then a finite verb or a marked run that may hold one. */
    private static Content bareClause(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        boolean addressed = line.tag(at) == Tag.OBJECT_PRONOUN && group.cue().takes(Complement.SOMEONE);
        boolean when = line.isWord(at, "as", "after", "before", "since", "until", "than");
        if (!opensClause(line.tag(at)) || addressed || when) {
            return null;
        }
        int end = ClauseEnd.of(line, groups, at, group);
        for (VerbGroup other : groups) {
            if (other.isFinite() && other.start() > at && other.end() <= end) {
                return new Content(at, end, "clause");
            }
        }
        int object = NounPhrases.endFrom(line, at);
        boolean told = group.cue().lemma().equals("say") && end - at >= SHORTEST_CLAUSE;
        return told || line.tag(object) == Tag.RUN && object < end ? new Content(at, end, "clause") : null;
    }

    private static boolean opensClause(Tag tag) {
        return tag.isNominal()
                || tag.isModifier()
                || tag == Tag.SUBORDINATOR
                || tag == Tag.ADVERB
                || tag == Tag.ING
                || tag == Tag.PREPOSITION
                || tag == Tag.CONJUNCTION
                || tag == Tag.NEGATION
                || tag == Tag.TIME;
    }

    private static Content run(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        Tag after = line.tag(at + 1);
        boolean whole = after == Tag.STOP || after == Tag.COMMA || after == Tag.SUBORDINATOR;
        int end = whole ? at + 1 : Math.max(at + 1, ClauseEnd.of(line, groups, at, group));
        return new Content(at, end, "quote");
    }

    /** "urged the US to provide ...", "described it as ...", "denounced the attack". */
    private static Content nominal(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        Cue cue = group.cue();
        Tag tag = line.tag(at);
        if (!(tag.isNominal()
                || tag.isModifier()
                || tag == Tag.RUN
                || tag == Tag.ADJECTIVE
                || tag == Tag.QUESTION
                || (tag == Tag.ING || line.isWord(at, "being", "having")) && cue.takes(Complement.THING)
                || tag == Tag.SUBORDINATOR && line.isWord(at, "as"))) {
            return null;
        }
        int object = NounPhrases.endFrom(line, at);
        boolean infinitive = line.tag(object) == Tag.TO || line.tag(object) == Tag.NEGATION;
        if (cue.takes(Complement.SOMEONETO) && infinitive) {
            return phrase(line, groups, group, at, "object-infinitive");
        }
        if (cue.takes(Complement.AS) && holdsRunOrAs(line, at)) {
            return phrase(line, groups, group, at, "as");
        }
        return cue.takes(Complement.THING) ? phrase(line, groups, group, at, "thing") : null;
    }

    private static boolean holdsRunOrAs(Line line, int from) {
        for (int i = from; i < line.size() && line.tag(i) != Tag.COMMA && line.tag(i) != Tag.COLON; i++) {
            if (line.tag(i) == Tag.RUN || line.isWord(i, "as")) {
                return true;
            }
        }
        boolean pronoun = line.tag(from) == Tag.OBJECT_PRONOUN || line.isWord(from, "it");
        return pronoun && (line.tag(from + 1) == Tag.DETERMINER || line.tag(from + 1) == Tag.ADJECTIVE);
    }

    /** Past adverbs, days, "in a statement", "to reporters" and what stands between two commas. */
    static int afterAdjuncts(Line line, int from) {
        int at = from;
        while (at < line.size()) {
            int next = afterAdjunct(line, at);
            if (next == at) {
                return afterParenthesis(line, at);
            }
            at = next;
        }
        return from;
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
            return afterDate(line, at);
        }
        boolean when = tag == Tag.SUBORDINATOR && line.isWord(at, "after", "before", "since", "until");
        if (tag == Tag.PREPOSITION || when || tag == Tag.TO && !isVerbNext(line, at)) {
            int end = NounPhrases.endFrom(line, at + 1);
            return line.tag(at + 1) == Tag.TIME ? afterDate(line, at + 1) : end > at + 1 ? end : at;
        }
        if (line.isWord(at, "last", "this", "earlier", "late")
                && line.isWord(at + 1, "week", "month", "year", "night")) {
            return at + 2;
        }
        return at;
    }

    /** Past "Tuesday", "July 4", "July 4, 2022". */
    private static int afterDate(Line line, int at) {
        int next = line.tag(at) == Tag.TIME && line.tag(at + 1) == Tag.NUMBER ? at + 2 : at + 1;
        boolean year = next == at + 2 && line.tag(next) == Tag.COMMA && line.tag(next + 1) == Tag.NUMBER;
        return year ? next + 2 : next;
    }

    private static boolean isVerbNext(Line line, int to) {
        return line.tag(to + 1) == Tag.VERB || line.tag(to + 1).isAuxiliary();
    }
}
