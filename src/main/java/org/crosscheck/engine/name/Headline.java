package org.crosscheck.engine.name;

import java.util.Set;

import org.crosscheck.engine.text.Sentence;

/** Tells sentences whose capitals say nothing: Title Case, and all capitals. Stateless. */
final class Headline {
    private static final int FEWEST_WORDS = 4;

    /** What title case leaves small. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "with", "from",
            "as", "is", "vs", "v", "over", "into", "after", "amid", "than", "per", "via", "up", "off", "out", "if",
            "de", "la", "van", "von");

    private Headline() {}

    /**
     * Whether no word but short function words is small, and some capital stands on a word that is no name; or nothing
     * at all is small.
     */
    static boolean is(Words words, Sentence sentence) {
        int capitals = 0;
        int shouted = 0;
        int common = 0;
        int count = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!words.isWord(i) || words.isPossessive(i)) {
                continue;
            }
            count++;
            shouted += Letters.isShouted(words.tokens.get(i).text()) ? 1 : 0;
            if (words.isCapital(i)) {
                capitals++;
                common += count > 1 && words.has(i, Lexicon.COMMON) && !words.has(i, Lexicon.TITLE | Lexicon.HEAD)
                        ? 1
                        : 0;
            } else if (!SMALL.contains(words.lower[i])) {
                return false;
            }
        }
        return shouted == count && count > 1 || count >= FEWEST_WORDS && capitals * 2 > count && common > 0;
    }
}
