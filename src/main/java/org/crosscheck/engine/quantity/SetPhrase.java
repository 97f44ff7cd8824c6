package org.crosscheck.engine.quantity;

import org.crosscheck.engine.text.WordList;

/** Numbers that are part of a set phrase and count nothing: "24/7", "the 9/11 attacks", "a nine-to-five job". Thread-safe. */
final class SetPhrase {
    private static final int LONGEST = 4;
    private static final PhraseTable<Boolean> PHRASES = new PhraseTable<>(0);

    static {
        WordList.shipped("quantity/set-phrases.txt").rows().forEach(row -> PHRASES.add(row.get(0), true));
    }

    private SetPhrase() {}

    /** Whether the number at a lexeme is part of one. */
    static boolean holds(Line line, int number) {
        for (int first = number; first >= number - LONGEST; first--) {
            PhraseTable.Match<Boolean> phrase = line.has(first) ? PHRASES.startingAt(line, first) : null;
            if (phrase != null && phrase.end() > number) {
                return true;
            }
        }
        return isRelay(line, number);
    }

    /** "the 4x100m relay", "4 × 400 metres": four runners and their stretch name an event. */
    private static boolean isRelay(Line line, int number) {
        int four = line.isDigits(number - 2) && isTimes(line, number - 1) ? number - 2 : number;
        return line.is(four, "4")
                && isTimes(line, four + 1)
                && line.isDigits(four + 2)
                && line.text(four + 2).endsWith("00")
                && "metre".equals(Units.measure(line.text(four + 3)));
    }

    private static boolean isTimes(Line line, int at) {
        return line.is(at, "x") || line.is(at, "\u00d7");
    }
}
