package org.crosscheck.engine.name;

import java.util.Set;

import org.crosscheck.engine.text.Token;

/** What a word's letters tell, case and endings. Stateless. */
final class Letters {
    private static final Set<String> TAILS = Set.of(
            "led", "run", "held", "born", "era", "wide", "based", "style", "backed", "owned", "like", "free", "only",
            "area", "bound", "made", "bred", "trained", "type", "size", "old", "loyal", "level", "linked");

    /** "Chun-chieh": given names in parts have short ones. */
    private static final int LONGEST_GIVEN_PART = 5;

    private Letters() {}

    /** In small letters; abbreviations of several letters without their full stops ("U.S." as "us"). */
    static String bare(Token token) {
        String word = token.lower();
        boolean dotted = word.length() > 3 && word.charAt(1) == '.';
        return dotted ? word.replace(".", "") : word;
    }

    /** All its letters are capitals. */
    static boolean isShouted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** "Moscow-backed", "Trump-supporting", and a party with a state ("D-Calif."): adjectives, not names. */
    static boolean isDescription(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 1 || hyphen == word.length() - 1) {
            return false;
        }
        boolean party = hyphen == 1 && "RDI".indexOf(word.charAt(0)) >= 0;
        String end = word.substring(hyphen + 1);
        return party
                || end.length() > LONGEST_GIVEN_PART && Character.isLowerCase(end.charAt(0))
                || TAILS.contains(end);
    }

    /** A capital first, or after a small particle and its hyphen or apostrophe ("al-Assad", "d'Estaing"). */
    static boolean isCapital(String word) {
        if (Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        int at = 1;
        while (at < word.length() && at < 4 && Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at + 1 < word.length()
                && !Character.isLetterOrDigit(word.charAt(at))
                && Character.isUpperCase(word.charAt(at + 1))
                && (at == 1 || (Lexicon.of(word.substring(0, at)) & Lexicon.PARTICLE) != 0);
    }

    /** Two capitalised words with a hyphen ("Mary-Ann"). */
    static boolean isDouble(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    /** "russian-backed", in small letters: keeps its capital wherever it stands. */
    static boolean beginsWithName(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && KnownNames.of(lower.substring(0, hyphen)) != null;
    }

    /** A form in -s, -ed, -ing or -ly, as names seldom are. */
    static boolean isInflected(String word) {
        int length = word.length();
        return length > 4 && (word.endsWith("ing") || word.endsWith("ed") || word.endsWith("ly") || word.endsWith("'t"))
                || length > 3
                        && word.endsWith("s")
                        && (Lexicon.of(word.substring(0, length - 1)) & Lexicon.COMMON) != 0;
    }

    /** Whether a small word's ending shows an adjective ("regional", "diplomatic", "Hungarian" in small letters). */
    static boolean isAdjective(String word) {
        return word.length() > 4
                && (word.endsWith("al")
                        || word.endsWith("ic")
                        || word.endsWith("ary")
                        || word.endsWith("ive")
                        || word.endsWith("ian")
                        || word.endsWith("ish")
                        || word.endsWith("ous"));
    }
}
