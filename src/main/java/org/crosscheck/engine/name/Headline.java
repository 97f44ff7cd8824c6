package org.crosscheck.engine.name;

import org.crosscheck.engine.text.Sentence;

/** Tells sentences whose capitals say nothing: Title Case, and all capitals. Stateless. */
final class Headline {
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SMALL_WORD = 4;

    private Headline() {}

    /**
     * Whether no word but short function words is small, and some capital stands on a word that is no name; or nothing
     * at all is small.
     */
    static boolean is(Words words, Sentence sentence) {
        int capitals = 0;
        int common = 0;
        int count = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!words.isWord(i) || words.isPossessive(i)) {
                continue;
            }
            count++;
            if (words.isCapital(i)) {
                capitals++;
                common += count > 1 && words.has(i, Lexicon.COMMON) && !words.has(i, Lexicon.TITLE | Lexicon.HEAD)
                        ? 1
                        : 0;
            } else if (words.lower[i].length() > LONGEST_SMALL_WORD || !words.has(i, Lexicon.STOP)) {
                return false;
            }
        }
        return count >= FEWEST_WORDS && capitals * 2 > count && (common > 0 || capitals == count);
    }
}
