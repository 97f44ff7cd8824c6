package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quotation.Cue.Complement;
import org.crosscheck.engine.quotation.Quotation.Standing;
import org.crosscheck.engine.quotation.VerbGroup.Form;

/** Tells reports that are stated from those that are negated or only supposed. Stateless. */
final class Standings {
    private static final int FARTHEST_IF = 6;

    /** How verbs begin that say that something was not said: "failed to say", "denied telling". */
    private static final List<String> UNDONE =
            List.of("fail", "refus", "declin", "deny", "deni", "avoid", "forg", "omit", "neglect", "resist", "hesitat");

    /** Past verbs whose infinitive is wished or asked for, not done. */
    private static final Set<String> MEANT = Set.of(
            "expected",
            "planned",
            "wanted",
            "hoped",
            "intended",
            "prepared",
            "tried",
            "sought",
            "asked",
            "urged",
            "told",
            "ordered",
            "begged",
            "invited",
            "wished",
            "meant",
            "promised",
            "vowed",
            "pledged",
            "threatened",
            "agreed",
            "offered",
            "decided",
            "needed",
            "had",
            "advised",
            "pressed",
            "pushed",
            "encouraged",
            "allowed");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no");

    private Standings() {}

    /**
     * How the report of {@code group} stands.
     *
     * @param subject the first word of its subject in small letters; empty where it has none
     */
    static Standing of(Line line, List<VerbGroup> groups, VerbGroup group, String subject) {
        if (group.negated()
                || line.tag(group.start() - 1) == Tag.NEGATION
                || NOBODY.contains(subject)
                || isUndone(line, groups, group)
                || isDeclined(groups, group)) {
            return Standing.NEGATED;
        }
        boolean supposed = group.modal()
                || isFuture(line, group)
                || group.form() == Form.INFINITIVE && !isDone(line, groups, group)
                || isConditional(line, group.start())
                || isAsked(line, group)
                || isUnreal(line, group);
        return supposed ? Standing.SUPPOSED : Standing.STATED;
    }

    /** "failed to say", "denied saying", "without saying", "stopped short of saying". */
    private static boolean isUndone(Line line, List<VerbGroup> groups, VerbGroup group) {
        if (group.isFinite()) {
            return false;
        }
        int before = group.start() - 1;
        boolean stopped = line.isWord(before, "of") && line.isWord(before - 1, "short", "instead");
        if (stopped || line.isWord(before, "without", "yet")) {
            return true;
        }
        int index = groups.indexOf(group);
        VerbGroup governor = index > 0 ? groups.get(index - 1) : null;
        return governor != null
                && governor.end() == group.start()
                && UNDONE.stream().anyMatch(line.word(governor.head())::startsWith);
    }

    /** "declined to say whether". */
    private static boolean isDeclined(List<VerbGroup> groups, VerbGroup group) {
        int next = groups.indexOf(group) + 1;
        return group.cue().is("declines")
                && next > 0
                && next < groups.size()
                && groups.get(next).form() == Form.INFINITIVE
                && groups.get(next).cue() != null
                && groups.get(next).cue().takes(Complement.CLAUSE);
    }

    /** "went on to say", "took to the airwaves to say": told as done, not as meant. */
    private static boolean isDone(Line line, List<VerbGroup> groups, VerbGroup group) {
        int index = groups.indexOf(group);
        VerbGroup governor = index > 0 ? groups.get(index - 1) : null;
        return governor != null
                && governor.isFinite()
                && !governor.passive()
                && governor.head() == governor.start()
                && line.tag(governor.head()) == Tag.VERB
                && line.item(governor.head()).lexeme().is(Lexeme.PAST)
                && !MEANT.contains(line.word(governor.head()));
    }

    /** "will say": not said yet. */
    private static boolean isFuture(Line line, VerbGroup group) {
        return line.isWord(group.start(), "will", "'ll", "won't");
    }

    /** "Did the mayor say ...?" */
    private static boolean isAsked(Line line, VerbGroup group) {
        boolean question = line.isWord(line.size() - 1, "?");
        Tag first = line.tag(line.tag(0) == Tag.QUESTION ? 1 : 0);
        return question && first.isAuxiliary() && !group.cue().is("asks");
    }

    /** "Had she said so, we would have gone". */
    static boolean isUnreal(Line line, VerbGroup group) {
        boolean inverted =
                line.isWord(0, "had", "should", "were") && !line.tag(1).isVerbal();
        for (int i = 1; i < group.start() && inverted; i++) {
            inverted = line.tag(i) != Tag.COMMA;
        }
        return inverted && group.start() > 0;
    }

    /** "if the mayor says", "unless he agrees". */
    private static boolean isConditional(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_IF); i--) {
            if (line.isWord(i, "if", "unless", "whether")) {
                return true;
            }
            if (line.tag(i) == Tag.COMMA || line.tag(i) == Tag.THAT) {
                return false;
            }
        }
        return false;
    }
}
