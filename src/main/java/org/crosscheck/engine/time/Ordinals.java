package org.crosscheck.engine.time;

import java.util.List;

/** Ordinals as calendars use them: "third", "3rd", "twenty-first". */
final class Ordinals {
    private static final List<String> WORDS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");
    private static final List<String> SUFFIXES = List.of("st", "nd", "rd", "th");

    private Ordinals() {}

    /** 1 to 31 by word, any number with its suffix; 0 for no ordinal. */
    static int of(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        int suffix = word.length() - 2;
        if (suffix > 0 && suffix <= 2 && SUFFIXES.contains(word.substring(suffix))) {
            return Math.max(0, Digits.of(word.substring(0, suffix)));
        }
        return Math.max(0, WORDS.indexOf(word));
    }
}
