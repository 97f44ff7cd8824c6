package org.crosscheck.engine.name;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Token;

import static org.crosscheck.engine.name.Lexicon.*;

/** Where a row of capitalised words begins and ends. Stateless. */
final class Runs {
    static final int MOST_PARTICLES = 3;

    private Runs() {}

    /** Whether a name may begin at a token. */
    static boolean opens(Words words, int i) {
        if (!words.isWord(i) || !words.isCapital(i) || isPronounI(words, i)) {
            return false;
        }
        if (words.has(i, CALENDAR)) {
            return words.has(i, FIRST_NAME) && goesOn(words, i + 1) && !words.has(i + 1, CALENDAR | COMMON);
        }
        if (isMonth(words, i)) {
            return false;
        }
        if (words.has(i, STOP)) {
            return words.known(i) != null;
        }
        if (words.isHeadline(i) && isStrange(words, i)) {
            return false;
        }
        return !words.isStart(i) || !isOrdinaryOpening(words, i);
    }

    /** A capital only because of its place: a word that the lists or the rest of the text know in small letters. */
    private static boolean isOrdinaryOpening(Words words, int i) {
        int openers = words.isHeadline(i) ? TITLE | FIRST_NAME : TITLE | FIRST_NAME | FAMILY_FIRST | ROLE | PARTICLE;
        if (words.has(i, openers) && goesOn(words, i + 1)) {
            return false;
        }
        KnownName known = words.known(i);
        if (known != null) {
            return false;
        }
        return words.isCommon(i) && !(words.isSeenCapital(i) && !words.isSeenSmall(i))
                || words.isSeenSmall(i)
                || words.has(i, MODIFIER);
    }

    private static boolean goesOn(Words words, int i) {
        int next = i;
        while (next < words.size() && next < i + MOST_PARTICLES && words.has(next, PARTICLE)) {
            next++;
        }
        return next < words.size() && words.isWord(next) && words.isCapital(next);
    }

    /** "Jan. 6", "Mar 3": first names too, but for the number. */
    private static boolean isMonth(Words words, int i) {
        return words.lower[i].length() <= 4
                && i + 1 < words.size()
                && words.tokens.get(i + 1).kind() == Token.Kind.NUMBER
                && (words.lower[i].startsWith("jan") || words.lower[i].startsWith("mar"));
    }

    private static boolean isPronounI(Words words, int i) {
        String word = words.tokens.get(i).text();
        return word.charAt(0) == 'I' && (word.length() == 1 || Characters.isApostrophe(word.charAt(1)));
    }

    /** One past the last token of the run that begins at {@code from}; never after {@code end}. */
    static int end(Words words, int from, int end) {
        int i = Math.max(from + 1, knownEnd(words, from, end));
        while (i < end) {
            int next = next(words, from, i, end);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private static int knownEnd(Words words, int i, int end) {
        KnownName known = words.known(i, end);
        return known == null ? i : i + known.words().size();
    }

    private static int next(Words words, int from, int i, int end) {
        if (isPart(words, i)) {
            return Math.max(i + 1, knownEnd(words, i, end));
        }
        int bridge = Bridges.past(words, from, i, end);
        return bridge < end && bridge > i && isPart(words, bridge) ? bridge + 1 : i;
    }

    private static boolean isPart(Words words, int i) {
        if (!words.isWord(i) || !words.isCapital(i) || isPronounI(words, i)) {
            return false;
        }
        if (words.has(i, CALENDAR)) {
            return words.has(i - 1, FIRST_NAME | HONORIFIC)
                    && (i + 1 >= words.size() || words.tokens.get(i + 1).kind() != Token.Kind.NUMBER);
        }
        return !words.isStart(i) || !isHeadlineWord(words, i);
    }

    /** A word of a headline that no list knows as part of a name. */
    private static boolean isHeadlineWord(Words words, int i) {
        if (words.isHeadline(i) && isStrange(words, i)) {
            return true;
        }
        return words.has(i, STOP)
                || (words.isCommon(i) || words.isSeenSmall(i))
                        && !words.has(i, FIRST_NAME | TITLE | HEAD)
                        && words.known(i) == null
                        && !words.isSeenCapital(i);
    }

    /** No list and no other sentence knows it as a name, and nothing before it announces one. */
    private static boolean isStrange(Words words, int i) {
        return words.known(i) == null
                && !words.isSeenCapital(i)
                && !words.has(i, FIRST_NAME | TITLE | HEAD | SUFFIX)
                && (i == 0 || !words.has(i - 1, FIRST_NAME | HONORIFIC));
    }
}
