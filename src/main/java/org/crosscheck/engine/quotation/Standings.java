package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Quotation.Standing;
import org.crosscheck.engine.quotation.VerbGroup.Form;

/** Tells reports that are stated from those that are negated or only supposed. Stateless. */
final class Standings {
    private static final int FARTHEST_IF = 6;

    private Standings() {}

    static Standing of(Line line, VerbGroup group) {
        if (group.negated()
                || line.tag(group.start() - 1) == Tag.NEGATION
                || line.isWord(group.start() - 1, "nobody", "none")
                || isNoOne(line, group.start())) {
            return Standing.NEGATED;
        }
        return group.modal() || group.form() == Form.INFINITIVE || isConditional(line, group.start())
                ? Standing.SUPPOSED
                : Standing.STATED;
    }

    private static boolean isNoOne(Line line, int end) {
        return line.isWord(end - 1, "one", "officials", "witnesses") && line.isWord(end - 2, "no");
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
