package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** Common nouns for people and bodies that speak, and for what they speak through. Stateless. */
final class People {
    private static final Set<String> SPEAKERS =
            WordList.shipped("quotation/speakers.txt").words();
    private static final Set<String> THINGS =
            WordList.shipped("quotation/things.txt").words();
    private static final Set<String> MEDIA =
            WordList.shipped("quotation/media.txt").words();
    private static final Set<String> WORKS =
            WordList.shipped("quotation/works.txt").words();
    private static final Set<String> BODIES =
            WordList.shipped("quotation/bodies.txt").words();
    private static final String[] ENDS = {
        "er", "ers", "or", "ors", "ist", "ists", "man", "men", "woman", "women", "ian", "ians", "eer", "eers", "crat",
        "crats", "ee", "ees"
    };

    private People() {}

    /** Whether a small-letter word names a person or body by what it does ("spokesman", "ministry", "lawyers"). */
    static boolean speaks(String word) {
        if (SPEAKERS.contains(word)) {
            return true;
        }
        if (THINGS.contains(word) || word.endsWith("s") && THINGS.contains(word.substring(0, word.length() - 1))) {
            return false;
        }
        for (String end : ENDS) {
            if (word.length() > end.length() + 3 && word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is one person rather than a body ("spokesman", not "ministry"). */
    static boolean isPerson(String word) {
        return speaks(word) && !BODIES.contains(word) && !word.endsWith("s");
    }

    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    /** Whether a name may follow the word directly ("spokesman John Kirby"). */
    static boolean isTitle(String word) {
        return speaks(word) && !word.endsWith("ers");
    }

    /** "statement", "letter", "tweet": what words are in, not who says them. */
    static boolean isMedium(String word) {
        return MEDIA.contains(word);
    }

    /** "film", "show", "anthem": what has a title. */
    static boolean isWork(String word) {
        return WORKS.contains(word);
    }
}
