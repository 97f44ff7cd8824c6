package org.crosscheck.engine.name;

import static org.crosscheck.engine.name.Lexicon.*;

/** The role right before a name: a role noun and, leftwards, what belongs to it ("Former UK Joint Forces chief"). */
final class Prenominal {
    private static final int MOST_WORDS = 12;

    private final Words words;

    Prenominal(Words words) {
        this.words = words;
    }

    /**
     * First token of the role that ends before {@code end}; {@code end} when no role noun stands there.
     *
     * @param titled whether the word before {@code end} is a role or title
     * @param sure whether a person's name surely begins at {@code end}, so that "head of the X agency" may precede it
     */
    int from(int end, int limit, boolean titled, boolean sure) {
        int head = sure ? headOfComplement(end, limit) : -1;
        if (head < 0 && !titled) {
            return end;
        }
        head = head < 0 ? end - 1 : head;
        int i = head;
        while (i - 1 >= limit && i - 1 > end - MOST_WORDS && belongs(i - 1)) {
            i--;
        }
        while (i < head && words.is(i, "and")) {
            i++;
        }
        return i;
    }

    /** For "Chief of the Defence Staff", "secretary of state": its first noun; -1 when no "of" is near. */
    private int headOfComplement(int end, int limit) {
        for (int i = end - 1; i > limit && i >= end - 6; i--) {
            if (words.is(i, "of") || words.is(i, "for")) {
                return i < end - 1 && words.has(i - 1, ROLE | OFFICE) ? i - 1 : -1;
            }
            if (!words.isWord(i)
                    || !words.isCapital(i)
                            && !words.is(i, "the")
                            && !words.has(i, MODIFIER | ROLE | GROUP | HEAD | OFFICE)
                            && !Letters.isAdjective(words.lower[i])) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun that no list has between a name and a role: "Hartnell transition adviser". */
    private boolean isNounAfterName(int i) {
        return i > 0
                && words.isWord(i - 1)
                && words.isCapital(i - 1)
                && !words.isStart(i - 1)
                && !words.isCapital(i)
                && !words.isCommon(i)
                && !words.lower[i].endsWith("s");
    }

    private boolean belongs(int i) {
        if (!words.isWord(i) || words.isPossessive(i) || words.has(i, CALENDAR)) {
            return false;
        }
        if (words.is(i, "and")) {
            return words.has(i - (i > 0 ? 1 : 0), ROLE) && words.has(i + 1, ROLE);
        }
        if (words.has(i, STOP)) {
            return false;
        }
        boolean describes = words.has(i, MODIFIER | ROLE | OFFICE | HEAD | GROUP)
                || Letters.isAdjective(words.lower[i])
                || isCompound(words.lower[i])
                || isNounAfterName(i);
        return describes
                || words.isCapital(i)
                        && (!words.isStart(i) || !words.isCommon(i) && !words.isSeenSmall(i) || words.known(i) != null);
    }

    private static boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen < word.length() - 1
                && (word.endsWith("ed")
                        || word.startsWith("ex-")
                        || word.startsWith("co-")
                        || word.startsWith("vice-"));
    }

    /** Whether a token may stand inside a role: for appositions that read forwards. */
    boolean isInside(int i) {
        return words.isPossessive(i) || belongs(i);
    }
}
