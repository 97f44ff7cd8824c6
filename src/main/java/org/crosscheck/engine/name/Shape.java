package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Kind;

/** What an unknown name's shape and neighbours suggest that it names. Stateless. */
final class Shape {
    private Shape() {}

    static Kind kind(Words words, int from, int to) {
        if (to - from == 1 && isAcronym(words.tokens.get(from).text()) && !words.isStart(from)) {
            return Kind.BODY;
        }
        return from > 0 && isPlacePreposition(words.lower[from - 1]) ? Kind.PLACE : Kind.OTHER;
    }

    static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 8
                && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(word.charAt(1));
    }

    private static boolean isPlacePreposition(String word) {
        return switch (word) {
            case "in", "near", "outside", "around", "across", "throughout", "towards", "toward" -> true;
            default -> false;
        };
    }
}
