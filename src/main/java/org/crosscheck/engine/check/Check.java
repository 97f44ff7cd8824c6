package org.crosscheck.engine.check;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * A sum that the figures of a text invite.
 *
 * @param holds whether it comes out within rounding
 * @param figures the figures it is made of, by offset
 * @param sentence how the sum is said
 * @param values what the sentence speaks of, in the order of its places
 */
public record Check(Kind kind, boolean holds, List<Span> figures, Sentence sentence, List<String> values) {

    public Check {
        figures = figures.stream().sorted().toList();
        values = List.copyOf(values);
    }

    /** The sum in words ("100 of 400 is 25%; the text has 30%"). */
    public String sum() {
        return sentence.render(values);
    }

    /** What is computed. */
    public enum Kind {
        /** The same in two units: "12 miles (25km)". */
        CONVERSION,
        /** A percentage and its base: "100 of the 400 houses, or 25%". */
        SHARE,
        /** A percentage and the values it leads from and to: "rose 50% to 300 from 200". */
        CHANGE,
        /** A total and all of its parts: "45 people: 20 in the city and 25 in the villages". */
        TOTAL,
        /** A whole and one part of it: "15 people, including two children". */
        PART,
        /** The same digits with another scale in headline and text: million for billion. */
        SCALE
    }
}
