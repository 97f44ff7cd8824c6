package org.crosscheck.engine.quotation;

/** Tags words that no list knows, by how they end. Stateless. */
final class WordEnds {
    private static final String[] NOUNS = {
        "tion", "sion", "ment", "ness", "ity", "ship", "ism", "ist", "ance", "ence", "er", "or", "hood", "dom"
    };
    private static final String[] ADJECTIVES = {"ive", "ous", "ful", "less", "able", "ible", "ical", "ic", "al", "ish"};

    private static final String[] NO_NAMES = {"ious", "eous", "ful", "less", "ible", "ical", "ional", "ersial"};

    private WordEnds() {}

    /** Whether it ends as adjectives do and names do not. */
    static boolean isSurelyAdjective(String word) {
        return word.length() > 5 && ends(word, NO_NAMES);
    }

    static Tag tag(Neighbours line, int i) {
        String word = line.word(i);
        if (word.endsWith("ly") && word.length() > 4) {
            return Tag.ADVERB;
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return ing(line, i);
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return past(line, i);
        }
        if (People.speaks(word) || ends(word, NOUNS)) {
            return Tag.NOUN;
        }
        if (ends(word, ADJECTIVES)) {
            return Tag.ADJECTIVE;
        }
        Tag anchor = line.anchor(i);
        return anchor == Tag.TO || anchor == Tag.MODAL || anchor == Tag.DO ? Tag.VERB : Tag.NOUN;
    }

    private static Tag ing(Neighbours line, int i) {
        if (line.anchor(i) == Tag.BE) {
            return Tag.VERB;
        }
        return line.before(i).isModifier() ? Tag.NOUN : Tag.ING;
    }

    private static Tag past(Neighbours line, int i) {
        Tag anchor = line.anchor(i);
        if (anchor == Tag.HAVE || anchor == Tag.BE || line.opensAside(i) || isDoneBy(line, i)) {
            return Tag.PARTICIPLE;
        }
        Tag before = line.before(i);
        boolean modifies =
                before.isModifier() || before == Tag.PREPOSITION || line.word(i).indexOf('-') > 0;
        return modifies ? Tag.ADJECTIVE : Tag.VERB;
    }

    /** "an industry squeezed by drugs". */
    private static boolean isDoneBy(Neighbours line, int i) {
        return line.before(i) == Tag.NOUN && line.word(i + 1).equals("by");
    }

    private static boolean ends(String word, String[] ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
