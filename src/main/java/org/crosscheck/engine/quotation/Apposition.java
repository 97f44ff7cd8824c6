package org.crosscheck.engine.quotation;

/** Finds the name that stands in apposition to a description ("the minister, Ann Lee"). Stateless. */
final class Apposition {
    private Apposition() {}

    /** "the minister, Ann Lee," is Ann Lee. */
    static Phrase name(Line line, Phrase phrase, int comma) {
        int start = line.tag(phrase.end()) == Tag.COMMA ? phrase.end() + 1 : comma;
        boolean nameless = line.tag(phrase.end() - 1) == Tag.NOUN
                || line.isWord(phrase.start(), "one")
                || line.tag(phrase.start()) == Tag.DETERMINER
                || holdsPossessive(line, phrase);
        int end = NounPhrases.coreEnd(line, start);
        boolean name = end > start
                && end <= comma
                && line.tag(end - 1) == Tag.NAME
                && (isNameStart(line, start) || isTitled(line, start, end));
        boolean definite = !line.isWord(phrase.start(), "a", "an") || !holdsPreposition(line, phrase);
        return nameless && name && definite ? new Phrase(start, end, phrase.outer()) : phrase;
    }

    /** "Ann Lee", "the Rt Rev Ann Lee". */
    private static boolean isNameStart(Line line, int at) {
        boolean titled = line.isWord(at, "the") || line.tag(at) == Tag.NOUN && People.speaks(line.word(at));
        return line.tag(at) == Tag.NAME || titled && line.tag(at + 1) == Tag.NAME;
    }

    /** "former harbour pilot Ann Lee". */
    private static boolean isTitled(Line line, int start, int end) {
        for (int i = start; i + 2 < end; i++) {
            if (line.tag(i) == Tag.NOUN && People.isPerson(line.word(i)) && line.tag(i + 1) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsPreposition(Line line, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (line.tag(i) == Tag.PREPOSITION) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsPossessive(Line line, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (line.tag(i) == Tag.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }
}
