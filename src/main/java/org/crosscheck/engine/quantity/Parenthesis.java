package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** What stands in commas between a figure and its verb: "198 people, including three children, were". Thread-safe. */
final class Parenthesis {
    private static final int LONGEST = 14;
    private static final Set<String> AUXILIARIES =
            WordList.shipped("quantity/auxiliaries.txt").words();

    private Parenthesis() {}

    /** One past the closing comma where a comma at {@code at} opens a parenthesis before a verb; else {@code at}. */
    static int end(Line line, int at) {
        if (!line.is(at, ",")) {
            return at;
        }
        for (int i = at + 1; i < at + LONGEST && line.has(i); i++) {
            if (line.is(i, ";") || line.is(i, ".")) {
                return at;
            }
            if (line.is(i, ",") && isVerb(line.lower(i + 1))) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isVerb(String word) {
        return AUXILIARIES.contains(word) || NounPhrase.isVerb(word) && !word.startsWith("sa");
    }
}
