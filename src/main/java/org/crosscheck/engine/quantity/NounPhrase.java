package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/**
 * How far a noun phrase reaches, by closed-class words, verb lists and endings: there is no tagger, for the sake of
 * speed. Thread-safe.
 */
final class NounPhrase {
    private static final Set<String> CLOSED =
            WordList.shipped("quantity/closed-words.txt").words();
    private static final Set<String> VERBS =
            WordList.shipped("quantity/verbs.txt").words();
    private static final Set<String> COMPARATIVES =
            WordList.shipped("quantity/comparatives.txt").words();
    private static final Set<String> ING_OR_ED_NOUNS =
            WordList.shipped("quantity/ing-ed-nouns.txt").words();

    private NounPhrase() {}

    /**
     * One past the last lexeme of the phrase that begins at {@code first}; {@code first} when there is none.
     *
     * @param count the number before it, or null where a singular or a plural may head it
     */
    static int end(Line line, int first, int longest, BigDecimal count) {
        boolean many = count == null || count.compareTo(BigDecimal.ONE) != 0;
        int at = first;
        while (at < first + longest && isInside(line, at, many)) {
            String word = line.lower(at);
            at++;
            if (line.is(at, "'s")) {
                at++;
            } else if (joinsNames(line, at)) {
                at++;
            } else if (NameLabel.isDesignation(line, at)) {
                at += line.isDigits(at) ? 1 : 2;
            } else if (line.isHyphen(at) && line.touches(at) && line.touches(at + 1) && line.isWord(at + 1)) {
                at++;
            } else if (line.isPlural(at - 1) && !isAdjective(word) && !continues(line, at, word)) {
                break;
            }
        }
        return at;
    }

    /** A plural ends the phrase, unless it is one that stands before nouns and a plural follows. */
    private static boolean continues(Line line, int at, String plural) {
        boolean unchanged = Singular.of(plural).equals(plural);
        if (line.isCapitalised(at - 1) && !line.isCapitalised(at) && isWord(line, at) && line.isPlural(at)) {
            return true;
        }
        return (unchanged || CountedNoun.isPluralModifier(plural))
                && isWord(line, at)
                && (line.isPlural(at) || line.isCapitalised(at));
    }

    private static boolean isAdjective(String word) {
        return word.equals("various") || word.endsWith("ous") || word.endsWith("less");
    }

    static boolean isDeterminer(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("his") || word.equals("her");
    }

    /** A listed finite verb form. */
    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    static boolean isClosed(String word) {
        return CLOSED.contains(word);
    }

    /** "Kia and Hyundai vehicles": two names that describe one noun. */
    private static boolean joinsNames(Line line, int at) {
        return (line.is(at, "and") || line.is(at, "or"))
                && line.isCapitalised(at - 1)
                && line.isCapitalised(at + 1)
                && isWord(line, at + 2);
    }

    private static boolean isNumber(Line line, int at) {
        Numeral numeral = Numerals.read(line.lexemes(), at);
        return numeral != null && numeral.form() == Numeral.Form.WORDS;
    }

    static boolean isWord(Line line, int at) {
        return isInside(line, at, true);
    }

    private static boolean isInside(Line line, int at, boolean many) {
        if (!line.isWord(at)) {
            return false;
        }
        String word = line.lower(at);
        boolean times = word.equals("x") && line.isDigits(at + 1);
        if (times
                || CLOSED.contains(word)
                || !Character.isLetterOrDigit(word.charAt(0))
                || word.endsWith("n't")
                || isAdverb(line, at, word)) {
            return false;
        }
        if (isNumber(line, at)) {
            return false;
        }
        boolean attribute = line.isWord(at + 1) && line.isPlural(at + 1) && !CLOSED.contains(line.lower(at + 1));
        return line.isCapitalised(at) || !(isVerb(word, many) && !attribute) && !isClosingParticiple(line, at, word);
    }

    /** After a number above one, a word in -s is a plural, whatever verb it may be elsewhere. */
    private static boolean isVerb(String word, boolean many) {
        return VERBS.contains(word) && !(many && word.endsWith("s"));
    }

    private static boolean isAdverb(Line line, int at, String word) {
        return word.endsWith("ly")
                && word.length() > 4
                && !word.endsWith("family")
                && !word.endsWith("weekly")
                && !line.isCapitalised(at);
    }

    /** "amassed along", "raising the": a participle with no noun after it belongs to the clause. */
    private static boolean isClosingParticiple(Line line, int at, String word) {
        boolean participle =
                word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing")) || COMPARATIVES.contains(word);
        if (!participle || ING_OR_ED_NOUNS.contains(word)) {
            return false;
        }
        String next = line.lower(at + 1);
        return !line.isWord(at + 1)
                || isNumber(line, at + 1)
                || CLOSED.contains(next)
                || VERBS.contains(next) && !next.endsWith("s");
    }
}
