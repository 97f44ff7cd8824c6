package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * One ground of a comparison: a code, the values it speaks of, and where they stand. A comparison's label follows from
 * its reasons alone, so that reasons can be stored and replayed.
 *
 * @param code what kind of ground
 * @param values what fills its sentence, in the order of the code's pattern; what is of the first claim comes first
 * @param a where in the first claim's article, or null
 * @param b where in the second claim's article, or null
 */
public record Reason(ReasonCode code, List<String> values, Span a, Span b) {

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(ReasonCode code, Object... values) {
        String[] words = new String[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(values[i]);
        }
        return new Reason(code, List.of(words), null, null);
    }

    Reason at(Span first, Span second) {
        return new Reason(code, values, first, second);
    }

    /** The ground in words a reader understands ("same speaker (Haidai / Gaidai)"). */
    public String text() {
        return code.render(values);
    }
}
