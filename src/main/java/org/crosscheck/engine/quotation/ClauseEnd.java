package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quotation.VerbGroup.Form;

/** Finds where a reported clause ends and the narrator takes over again. Stateless. */
final class ClauseEnd {
    private static final Set<String> ALWAYS_CUES = Set.of("say", "add", "tell");

    private ClauseEnd() {}

    /**
     * One past the last item of the clause that begins at {@code start}.
     *
     * @param cue the verb group that reports it
     */
    static int of(Line line, List<VerbGroup> groups, int start, VerbGroup cue) {
        int depth = 0;
        for (int i = start; i < line.size(); i++) {
            Tag tag = line.tag(i);
            if (tag == Tag.OPEN) {
                depth++;
            } else if (tag == Tag.CLOSE) {
                depth--;
            }
            if (depth > 0) {
                continue;
            }
            boolean fronted = tag == Tag.COMMA && cue.form() == Form.PARTICIPLE && cue.start() <= 1;
            if (tag == Tag.SEMICOLON || fronted || i > start && endsAt(line, groups, i, cue)) {
                return i;
            }
        }
        return trimmed(line, line.size());
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

    private static boolean endsAt(Line line, List<VerbGroup> groups, int i, VerbGroup cue) {
        return switch (line.tag(i)) {
            case COMMA -> endsAtComma(line, groups, i, cue);
            case COLON -> line.tag(i + 1) == Tag.RUN;
            case DASH -> isQuoteFrame(line, groups, i + 1);
            case CONJUNCTION -> isCoordinateCue(line, groups, i + 1, cue);
            case SUBORDINATOR -> isOtherReport(line, groups, i + 1);
            case PREPOSITION -> line.isWord(i, "by", "in") && isParticipleCue(groups, i + 1);
            default -> false;
        };
    }

    private static boolean endsAtComma(Line line, List<VerbGroup> groups, int comma, VerbGroup cue) {
        int next = comma + 1;
        Tag tag = line.tag(next);
        if (tag == Tag.CONJUNCTION) {
            return line.isWord(next, "but")
                    || isQuoteFrame(line, groups, next + 1)
                    || isCoordinateCue(line, groups, next + 1, cue)
                    || isOtherReport(line, groups, next + 1);
        }
        if (tag == Tag.SUBORDINATOR) {
            return !line.isWord(next, "if", "unless", "because", "since", "until");
        }
        if (tag == Tag.QUESTION) {
            return line.isWord(next, "who", "which");
        }
        if (line.isWord(next, "according")) {
            return true;
        }
        return isParticipleCue(groups, afterAdverbs(line, next)) || isTrailingFrame(line, groups, next);
    }

    /** Whether the next finite verb is a cue that a marked run follows at once: ", and the mayor replied, "..."". */
    private static boolean isQuoteFrame(Line line, List<VerbGroup> groups, int from) {
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

    private static boolean isParticipleCue(List<VerbGroup> groups, int at) {
        VerbGroup group = startingAt(groups, at);
        return group != null && group.form() == Form.PARTICIPLE && group.cue() != null;
    }

    /** ", he said." or ", said Mr Lee." */
    private static boolean isTrailingFrame(Line line, List<VerbGroup> groups, int start) {
        int end = NounPhrases.endFrom(line, start);
        VerbGroup group = startingAt(groups, end > start ? end : start);
        return group != null
                && group.isFinite()
                && group.cue() != null
                && group.cue().takes(Cue.Complement.QUOTE)
                && (end == start || closesAfter(line, group.end()));
    }

    private static boolean closesAfter(Line line, int at) {
        Tag tag = line.tag(at);
        return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.TIME || tag == Tag.PREPOSITION;
    }

    /** "and denounced ...": a second report by the same subject. */
    private static boolean isCoordinateCue(Line line, List<VerbGroup> groups, int start, VerbGroup cue) {
        VerbGroup group = startingAt(groups, afterAdverbs(line, start));
        return group != null
                && group.cue() != null
                && group.form() == cue.form()
                && !group.passive()
                && (sameTense(line, group, cue)
                        || ALWAYS_CUES.contains(group.cue().lemma()));
    }

    private static boolean sameTense(Line line, VerbGroup one, VerbGroup other) {
        int first = line.item(one.head()).lexeme().forms();
        int second = line.item(other.head()).lexeme().forms();
        return (first & second) != 0;
    }

    /** "as he vowed that ...": a report by another subject. */
    private static boolean isOtherReport(Line line, List<VerbGroup> groups, int start) {
        int end = NounPhrases.endFrom(line, start);
        VerbGroup group = end > start ? startingAt(groups, end) : null;
        return group != null
                && group.isFinite()
                && group.cue() != null
                && !group.cue().is("believes")
                && !closesAfter(line, group.end());
    }

    private static int afterAdverbs(Line line, int at) {
        int next = at;
        while (line.tag(next) == Tag.ADVERB) {
            next++;
        }
        return next;
    }

    /** The group that begins at item {@code at} or holds it before its head, or null. */
    private static VerbGroup startingAt(List<VerbGroup> groups, int at) {
        for (VerbGroup group : groups) {
            if (group.start() == at) {
                return group;
            }
        }
        return null;
    }
}
