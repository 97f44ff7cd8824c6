package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quotation.VerbGroup.Form;

/**
 * Recognises that another report begins at an item of a line, so that the one before it ends. Immutable.
 *
 * @param line the line
 * @param groups its verb groups
 * @param cue the verb group whose report may end
 */
record OtherReports(Line line, List<VerbGroup> groups, VerbGroup cue) {
    private static final Set<String> ALWAYS_CUES = Set.of("say", "add", "tell");
    private static final Set<String> SAYING = Set.of("says", "adds", "reports", "warns", "promises", "claims");

    /** Whether the next finite verb is a cue that a marked run follows at once: ", and the mayor replied, "..."". */
    boolean isQuoteFrame(int from) {
        for (VerbGroup group : groups) {
            if (group.start() >= from && group.isFinite()) {
                Tag after = line.tag(group.end());
                return group.cue() != null
                        && (after == Tag.COMMA || after == Tag.COLON)
                        && line.tag(group.end() + 1) == Tag.RUN;
            }
        }
        return false;
    }

    /** ", adding that ...". */
    boolean isParticiple(int at) {
        VerbGroup group = startingAt(afterAdverbs(at));
        return group != null && group.form() == Form.PARTICIPLE && group.cue() != null;
    }

    /** "by announcing that ...". */
    boolean isSayingParticiple(int at) {
        VerbGroup group = startingAt(at);
        return group != null
                && group.form() == Form.PARTICIPLE
                && group.cue() != null
                && SAYING.contains(group.cue().group());
    }

    /** ", he said." or ", said Mr Lee." or ", records show." */
    boolean isFrame(int start) {
        int end = NounPhrases.endFrom(line, start);
        VerbGroup group = startingAt(end > start ? end : start);
        if (group == null || !group.isFinite() || group.cue() == null) {
            return false;
        }
        boolean closes = group.cue().takes(Cue.Complement.CLAUSE) && end > start && line.tag(group.end()) == Tag.STOP;
        return closes || group.cue().takes(Cue.Complement.QUOTE) && (end == start || closesAfter(group.end()));
    }

    /** "and denounced ...": a second report by the same subject. */
    boolean isCoordinate(int start) {
        VerbGroup group = startingAt(afterAdverbs(start));
        if (group == null || group.cue() == null || group.form() != cue.form() || group.passive()) {
            return false;
        }
        boolean reports = !SAYING.contains(group.cue().group())
                || line.tag(group.end()) == Tag.THAT
                || line.tag(group.end()) == Tag.RUN
                || line.tag(group.end()) == Tag.TO && group.cue().takes(Cue.Complement.TO);
        return ALWAYS_CUES.contains(group.cue().lemma()) || reports && isSameTense(group);
    }

    /** ", and went home": a verb in the tense of the cue behind a comma is the narrator's. */
    boolean goesOnTelling(int start) {
        VerbGroup group = startingAt(afterAdverbs(start));
        return group != null
                && group.isFinite()
                && !group.passive()
                && group.start() == group.head()
                && line.tag(group.head()) == Tag.VERB
                && line.item(cue.head()).lexeme().is(Lexeme.PAST)
                && isSameTense(group);
    }

    private boolean isSameTense(VerbGroup group) {
        int first = line.item(group.head()).lexeme().forms();
        int second = line.item(cue.head()).lexeme().forms();
        return (first & second) != 0;
    }

    /** "as he vowed that ...": a report by another subject. */
    boolean isNew(int start) {
        int end = NounPhrases.endFrom(line, start);
        VerbGroup group = end > start ? startingAt(end) : null;
        return group != null
                && group.isFinite()
                && !group.passive()
                && group.cue() != null
                && !group.cue().is("believes")
                && !closesAfter(group.end());
    }

    /** "but cautioned that ...". */
    boolean startsReport(int at) {
        VerbGroup group = startingAt(afterAdverbs(at));
        return group != null
                && group.isFinite()
                && group.cue() != null
                && (line.tag(group.end()) == Tag.THAT || line.tag(group.end()) == Tag.RUN);
    }

    /** Whether a verb begins at {@code at}: "but could not bear". */
    boolean startsVerb(int at) {
        return startingAt(afterAdverbs(at)) != null;
    }

    boolean startsFinite(int at) {
        VerbGroup group = startingAt(afterAdverbs(at));
        return group != null && group.isFinite();
    }

    /** Whether a noun phrase and its finite verb begin at {@code at}. */
    boolean opensClause(int at) {
        int end = NounPhrases.endFrom(line, at);
        return end > at && startsFinite(end);
    }

    private boolean closesAfter(int at) {
        Tag tag = line.tag(at);
        return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.TIME || tag == Tag.PREPOSITION;
    }

    private int afterAdverbs(int at) {
        int next = at;
        while (line.tag(next) == Tag.ADVERB) {
            next++;
        }
        return next;
    }

    private VerbGroup startingAt(int at) {
        for (VerbGroup group : groups) {
            if (group.start() >= at) {
                return group.start() == at ? group : null;
            }
        }
        return null;
    }
}
