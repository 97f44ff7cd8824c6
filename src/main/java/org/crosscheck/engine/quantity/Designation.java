package org.crosscheck.engine.quantity;

import org.crosscheck.engine.text.Characters;

/** Numbers glued to a word of letters and digits, as catalogues have them: "J1149.5+6663". Thread-safe. */
final class Designation {
    private static final int LONGEST = 12;

    private Designation() {}

    /** Whether the number at a lexeme is part of one; or is nothing at all, divided by zero. */
    static boolean holds(Line line, int number) {
        int first = number;
        while (line.touches(first) && number - first < LONGEST) {
            first--;
        }
        return first < number && isMixed(line.text(first)) || isByZero(line, number);
    }

    private static boolean isMixed(String word) {
        return word.length() > 3
                && Characters.hasCapital(word)
                && word.chars().anyMatch(Character::isDigit)
                && word.indexOf('-') < 0;
    }

    private static boolean isByZero(Line line, int number) {
        boolean above = line.is(number + 1, "/") && line.is(number + 2, "0");
        return above && line.isDigits(number)
                || line.is(number, "0") && line.is(number - 1, "/") && line.isDigits(number - 2);
    }
}
