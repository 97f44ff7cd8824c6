package org.crosscheck.engine.time;

/** Words that narrow a period to its edge without changing its value: "early", "mid", "the end of". */
final class Edges {
    private Edges() {}

    static boolean isEdge(String word) {
        return Frame.EDGE.has(word);
    }

    /** The first lexeme of the edge words that stand before {@code start}, or {@code start}. */
    static int before(Words words, int start) {
        int at = words.isDash(start - 1) && words.isGlued(start) ? start - 1 : start;
        if (words.isAny(at - 1, "on", "in", "this") && isEdge(words.at(at - 2))) {
            at--;
        }
        if (isEdge(words.at(at - 1))) {
            return words.is(at - 2, "the") ? at - 2 : at - 1;
        }
        int of = words.is(start - 1, "the") ? start - 2 : start - 1;
        if (words.is(of, "of") && Frame.EDGE_NOUN.has(words.at(of - 1))) {
            return words.is(of - 2, "the") ? of - 2 : of - 1;
        }
        return start;
    }
}
