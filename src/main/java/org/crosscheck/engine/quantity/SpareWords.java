package org.crosscheck.engine.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** Parts of a figure's noun that are nothing counted: another figure's rest ("exactly 17", "12-year-"). Thread-safe. */
final class SpareWords {
    private static final String PART = ", ";
    /** What is left of "12-year-old" before a comma. */
    private static final String AGE = "year-";

    /** "Lily" and "Sally" are no adverbs. */
    private static final int LONGEST_NAME = 5;

    private static final Set<String> NOUNS =
            WordList.shipped("quantity/spare-nouns.txt").words();

    private SpareWords() {}

    /** "year-on-year", "total": no noun to tell figures apart by. */
    static boolean saysNothing(String noun) {
        return NOUNS.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** The noun without such parts; null where nothing is left, or nothing was. */
    static String without(String noun) {
        if (noun == null) {
            return null;
        }
        String kept = Arrays.stream(noun.split(PART))
                .map(part -> part.endsWith(AGE) ? part + "old" : part)
                .map(SpareWords::withoutFigures)
                .filter(part -> !isSpare(part))
                .collect(Collectors.joining(PART));
        return kept.isEmpty() ? null : kept;
    }

    /** "400,000 loan", "12 teachers", "mop-up up 9.9": what another figure counts or measures without that figure. */
    private static String withoutFigures(String part) {
        String rest = part;
        int space = rest.indexOf(' ');
        if (space > 0 && isAmount(rest.substring(0, space)) && Character.isLowerCase(rest.charAt(space + 1))) {
            rest = withoutOpening(rest.substring(space + 1));
        }
        space = rest.lastIndexOf(' ');
        return space > 0 && isGrouped(rest.substring(space + 1)) ? withoutTie(rest.substring(0, space)) : rest;
    }

    /** What follows a number's first word without the scale and the little words that open it ("million people"). */
    private static String withoutOpening(String part) {
        int space = part.indexOf(' ');
        String word = space < 0 ? part : part.substring(0, space);
        boolean spare = isAmount(word) || Numerals.isScale(word) || NounPhrase.isClosed(word);
        return spare ? space < 0 ? "" : withoutOpening(part.substring(space + 1)) : part;
    }

    /** No year, and no number of a name. */
    private static boolean isAmount(String word) {
        boolean digits = isDigitAt(word, 0) && hasNoLetter(word) && !word.matches("(19|20)\\d\\d");
        return digits || Numerals.isCardinal(word);
    }

    /** "9.9" and "19,615", which no name ends with. */
    private static boolean isGrouped(String word) {
        boolean marks = word.indexOf('.') > 0 || word.indexOf(',') > 0;
        return marks && isDigitAt(word, 0) && hasNoLetter(word);
    }

    /** "mop-up up", "refunds of Rs": without the little words and the sign that tied the figure to them. */
    private static String withoutTie(String part) {
        int space = part.lastIndexOf(' ');
        String last = part.substring(space + 1);
        boolean tie = NounPhrase.isClosed(last) || Units.money(last) != null;
        return space > 0 && tie ? withoutTie(part.substring(0, space)) : part;
    }

    private static boolean isSpare(String part) {
        String last = part.substring(part.lastIndexOf(' ') + 1);
        String first = part.substring(0, (part + " ").indexOf(' '));
        boolean rough = first.endsWith("ly") && first.length() > LONGEST_NAME || first.equals("estimated");
        boolean opens = rough || isDigitAt(first, first.startsWith("-") ? 1 : 0);
        boolean share = part.equals("percent") || part.equals("per cent") || part.equals("cent");
        boolean letters = part.length() <= 2 && part.equals(part.toLowerCase(Locale.ROOT));
        return share
                || part.isEmpty()
                || NounPhrase.isClosed(part.toLowerCase(Locale.ROOT))
                || saysNothing(part)
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
