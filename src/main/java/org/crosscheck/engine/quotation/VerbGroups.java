package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quotation.VerbGroup.Form;
import org.crosscheck.engine.text.WordList;

/** Finds the verb groups of a line, left to right. */
final class VerbGroups {
    private static final Map<String, Set<String>> PARTICLES =
            WordList.shipped("quotation/particles.txt").rows().stream()
                    .collect(Collectors.toMap(
                            row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

    private VerbGroups() {}

    static List<VerbGroup> of(Line line) {
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < line.size(); ) {
            VerbGroup group = at(line, i);
            if (group == null) {
                i++;
            } else {
                groups.add(group);
                i = group.end();
            }
        }
        return groups;
    }

    private static VerbGroup at(Line line, int start) {
        boolean to = line.tag(start) == Tag.TO;
        int head = start + (to ? 1 : 0);
        int auxiliary = -1;
        while (line.tag(head).isAuxiliary() || head > start && isInside(line.tag(head))) {
            auxiliary = line.tag(head).isAuxiliary() ? head : auxiliary;
            head++;
        }
        Tag tag = line.tag(head);
        boolean verb = tag == Tag.VERB || tag == Tag.PARTICIPLE && (auxiliary >= 0 || !to) || tag == Tag.ING && !to;
        if (!verb) {
            return auxiliary < 0
                    ? null
                    : group(line, start, auxiliary, to ? Form.INFINITIVE : Form.FINITE, false, null);
        }
        boolean finite = auxiliary >= 0 || tag == Tag.VERB;
        boolean passive = auxiliary >= 0 && line.tag(auxiliary) == Tag.BE && tag == Tag.PARTICIPLE;
        Form form = to ? Form.INFINITIVE : finite ? Form.FINITE : Form.PARTICIPLE;
        return withPhrase(
                line,
                group(line, start, head, form, passive, line.item(head).lexeme().cue()));
    }

    private static VerbGroup group(Line line, int start, int head, Form form, boolean passive, Cue cue) {
        boolean negated = false;
        boolean modal = false;
        for (int i = start; i < head; i++) {
            negated |= line.tag(i) == Tag.NEGATION || line.word(i).endsWith("n't");
            modal |= line.tag(i) == Tag.MODAL && !line.isWord(i, "will", "'ll", "can", "cannot");
        }
        return new VerbGroup(start, head, head + 1, form, passive, negated, modal, cue);
    }

    /** "made clear", "raised serious questions about": the phrase reports, not its verb. */
    private static VerbGroup withPhrase(Line line, VerbGroup group) {
        for (CuePhrase phrase : line.item(group.head()).lexeme().phrases()) {
            int end = phrase.end(line, group.end());
            if (end > 0) {
                return group.asPhrase(end, phrase.cue());
            }
        }
        return changesSense(line, group) ? group.asPhrase(group.end() + 1, null) : group;
    }

    /** "showed up": with its particle the verb reports nothing. */
    private static boolean changesSense(Line line, VerbGroup group) {
        return group.cue() != null
                && PARTICLES.getOrDefault(group.cue().lemma(), Set.of()).contains(line.word(group.end()))
                && line.tag(group.end() + 1) != Tag.RUN;
    }

    private static boolean isInside(Tag tag) {
        return tag == Tag.ADVERB || tag == Tag.NEGATION;
    }
}
