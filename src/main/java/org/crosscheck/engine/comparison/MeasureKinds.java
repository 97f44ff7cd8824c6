package org.crosscheck.engine.comparison;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * The kind of a measure by the words before its noun: "operating profit" is no "pre-tax profit", and "core inflation" no
 * "food inflation".
 *
 * @param head form of the noun
 * @param words forms of what stands before it
 */
record MeasureKinds(String head, Set<String> words) {
    private static final Set<String> ENDS = Set.of("of", "in", "for", "on", "at", "to", "from", "with", "by", ",", "(");

    /** Of what a figure measures; null for counts and for figures without a noun. */
    static MeasureKinds of(Figure figure) {
        if (Units.dimension(figure.unit()) == null || figure.noun() == null) {
            return null;
        }
        List<Token> tokens = Text.of(figure.noun()).tokens();
        Set<String> words = new HashSet<>();
        String head = null;
        for (Token token : tokens) {
            if (ENDS.contains(token.lower())) {
                break;
            }
            if (head != null) {
                words.add(head);
            }
            head = Terms.form(token.lower());
        }
        return head == null ? null : new MeasureKinds(head, words);
    }

    /** Whether both name their kind of the same measure, and name it otherwise. */
    boolean differ(MeasureKinds other) {
        return other != null
                && head.equals(other.head)
                && !words.isEmpty()
                && !other.words.isEmpty()
                && Collections.disjoint(words, other.words);
    }
}
