package org.crosscheck.web.draw;

/** Invisible characters that make a text show something else than it says: directions and zero widths. */
final class Controls {
    private static final String CHARACTERS =
            "\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E" + "\u2060\u2066\u2067\u2068\u2069\uFEFF";

    private Controls() {}

    static boolean isControl(char character) {
        return CHARACTERS.indexOf(character) >= 0;
    }

    /** As in "U+202E". */
    static String name(char character) {
        return String.format("U+%04X", (int) character);
    }
}
