package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.quotation.Cue.Complement;

/** Reads the reported content to the right of a cue. Stateless. */
final class Complements {
    private static final int SHORTEST_CLAUSE = 4;

    private Complements() {}

    /** The content after {@code group}, whose cue is not null; null when nothing fitting follows. */
    static Content after(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        Content content = afterPreposition(line, groups, group, at);
        if (content == null) {
            content = Addressees.contentAfter(line, groups, group, at);
        }
        if (content == null) {
            content = clause(line, groups, group, Adjuncts.after(line, at), true);
        }
        if (content == null) {
            content = nominal(line, groups, group, at);
        }
        return content != null ? content : laterQuote(line, groups, group);
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
            if (line.tag(i) == Tag.RUN && set && !Titles.is(line, i)) {
                return new Content(i, i + 1, "quote");
            }
        }
        return null;
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

    static Content phrase(Line line, List<VerbGroup> groups, VerbGroup group, int start, String shape) {
        int end = ClauseEnd.ofPhrase(line, groups, start, group);
        return end > start ? new Content(start, end, shape) : null;
    }

    /** A marked run, or a clause of any kind the cue takes. */
    static Content clause(Line line, List<VerbGroup> groups, VerbGroup group, int at, boolean bare) {
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
        if (bare && goesOnWithVerb(line, groups, group, at)) {
            return to(line, groups, group, at, "clause");
        }
        boolean comma = tag == Tag.COMMA && group.isFinite() && cue.is("says") && next.isModifier();
        return bare && cue.takes(Complement.CLAUSE) ? bareClause(line, groups, group, comma ? at + 1 : at) : null;
    }

    /** "a move the mayor said was overdue", "which officials say will cost more": the subject stands before the cue. */
    private static boolean goesOnWithVerb(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        boolean tells = group.isFinite() && !group.passive() && group.cue().takes(Complement.CLAUSE);
        Phrase subject = tells ? NounPhrases.endingAt(line, group.start()) : null;
        return subject != null
                && at == group.end()
                && !line.isWord(subject.start() - 1, "what", "how", "all", "everything", "anything", "nothing")
                && groups.stream().anyMatch(other -> other.start() == at && other.isFinite())
                && (line.tag(at).isAuxiliary() || line.tag(at) == Tag.ADVERB);
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
            boolean describes = group.cue().takes(Complement.THING) && Relatives.isIn(line, other);
            if (other.isFinite() && !describes && other.start() > at && other.end() <= end) {
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
        return pronoun
                && (line.tag(from + 1) == Tag.DETERMINER || line.tag(from + 1) == Tag.ADJECTIVE)
                && !line.isWord(from + 1, "this", "that", "last", "next");
    }
}
