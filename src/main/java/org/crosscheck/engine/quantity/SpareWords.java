package org.crosscheck.engine.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of a figure's noun that are nothing counted: another figure's rest ("exactly 17", "12-year-"). Thread-safe. */
final class SpareWords {
    private static final String PART = ", ";
    /** What is left of "12-year-old" before a comma. */
    private static final String AGE = "year-";

    /** "Lily" and "Sally" are no adverbs. */
    private static final int LONGEST_NAME = 5;

    private SpareWords() {}

    /** The noun without such parts; null where nothing is left, or nothing was. */
    static String without(String noun) {
        if (noun == null || noun.indexOf(PART) < 0 && !noun.endsWith(AGE) && !isSpare(noun)) {
            return noun;
        }
        String kept = Arrays.stream(noun.split(PART))
                .map(part -> part.endsWith(AGE) ? part + "old" : part)
                .filter(part -> !isSpare(part))
                .collect(Collectors.joining(PART));
        return kept.isEmpty() ? null : kept;
    }

    private static boolean isSpare(String part) {
        String last = part.substring(part.lastIndexOf(' ') + 1);
        String first = part.substring(0, (part + " ").indexOf(' '));
        boolean rough = first.endsWith("ly") && first.length() > LONGEST_NAME || first.equals("estimated");
        boolean opens = rough || isDigitAt(first, first.startsWith("-") ? 1 : 0);
        boolean share = part.equals("percent") || part.equals("per cent") || part.equals("cent");
        boolean letters = part.length() <= 2 && part.equals(part.toLowerCase(Locale.ROOT));
        return share
                || letters
                || part.startsWith("-")
                || part.endsWith("-")
                || rough && first.length() == part.length()
                || opens && hasNoLetter(last);
    }

    private static boolean isDigitAt(String word, int at) {
        return at < word.length() && Character.isDigit(word.charAt(at));
    }

    private static boolean hasNoLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
