package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quotation.VerbGroup.Form;

/** Finds the verb groups of a line, left to right. */
final class VerbGroups {
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
        int at = start;
        boolean to = line.tag(at) == Tag.TO;
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        boolean auxiliary = false;
        int lastAuxiliary = -1;
        at += to ? 1 : 0;
        while (line.tag(at).isAuxiliary() || at > start && isInside(line.tag(at))) {
            negated |= line.tag(at) == Tag.NEGATION || line.word(at).endsWith("n't");
            modal |= line.tag(at) == Tag.MODAL && !line.isWord(at, "will", "'ll", "can", "cannot");
            if (line.tag(at).isAuxiliary()) {
                be = line.tag(at) == Tag.BE;
                auxiliary = true;
                lastAuxiliary = at;
            }
            at++;
        }
        Tag head = line.tag(at);
        boolean verb = head == Tag.VERB || head == Tag.PARTICIPLE && (auxiliary || !to) || head == Tag.ING && !to;
        if (!verb && lastAuxiliary < 0) {
            return null;
        }
        if (!verb) {
            return new VerbGroup(
                    start,
                    lastAuxiliary,
                    lastAuxiliary + 1,
                    to ? Form.INFINITIVE : Form.FINITE,
                    false,
                    negated,
                    modal,
                    null);
        }
        boolean passive = be && head == Tag.PARTICIPLE;
        Form form = to ? Form.INFINITIVE : auxiliary || head == Tag.VERB ? Form.FINITE : Form.PARTICIPLE;
        return withPhrase(
                line,
                new VerbGroup(
                        start,
                        at,
                        at + 1,
                        form,
                        passive,
                        negated,
                        modal,
                        line.item(at).lexeme().cue()));
    }

    /** "made clear", "raised serious questions about": the phrase reports, not its verb. */
    private static VerbGroup withPhrase(Line line, VerbGroup group) {
        for (CuePhrase phrase : line.item(group.head()).lexeme().phrases()) {
            int end = phrase.end(line, group.end());
            if (end > 0) {
                return group.asPhrase(end, phrase.cue());
            }
        }
        return group;
    }

    private static boolean isInside(Tag tag) {
        return tag == Tag.ADVERB || tag == Tag.NEGATION;
    }
}
