package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Kind;

/** What an unknown name's shape and neighbours suggest that it names. Stateless. */
final class Shape {
    private static final int NO_SURNAME = Lexicon.HEAD | Lexicon.MODIFIER | Lexicon.GROUP | Lexicon.ROLE;

    private Shape() {}

    static Kind kind(Words words, int from, int to) {
        if (to - from == 1 && isAcronym(words.tokens.get(from).text()) && !words.isStart(from)) {
            return Kind.BODY;
        }
        return from > 0 && isPlacePreposition(words.lower[from - 1]) ? Kind.PLACE : Kind.OTHER;
    }

    /** Two to four words, none of which is a common word, a head or an acronym, and no "the" before them. */
    static boolean mayBePerson(Words words, int from, int to) {
        if (to - from < 2 || to - from > 4 || from > 0 && words.is(from - 1, "the")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean particle = i > from && words.has(i, Lexicon.PARTICLE);
            boolean ordinary = words.isCommon(i)
                    || words.has(i, NO_SURNAME)
                    || Letters.isShouted(words.tokens.get(i).text());
            if (!particle && ordinary && !(words.isStart(i) && words.isHeadline(i))) {
                return false;
            }
        }
        return true;
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
