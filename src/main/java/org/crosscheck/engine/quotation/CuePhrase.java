package org.crosscheck.engine.quotation;

import java.util.List;

/**
 * A reporting phrase ("made clear", "raised questions about"): what follows its verb, and how it reports.
 *
 * @param words the words after the verb
 * @param cue how the whole reports
 */
record CuePhrase(List<String> words, Cue cue) {

    static CuePhrase of(List<String> row) {
        Cue cue = Cue.of(List.of(row.get(0) + " " + row.get(1), row.get(2), row.get(3)));
        return new CuePhrase(
                List.of(row.get(1).toLowerCase(java.util.Locale.ROOT).split(" ")), cue);
    }

    /** One past the phrase when it goes on at item {@code at}, determiners and adjectives passed over; or -1. */
    int end(Line line, int at) {
        int next = at;
        for (String word : words) {
            while (!line.isWord(next, word) && isPassedOver(line.tag(next))) {
                next++;
            }
            if (!line.isWord(next, word)) {
                return -1;
            }
            next++;
        }
        return next;
    }

    private static boolean isPassedOver(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.ADJECTIVE || tag == Tag.ADVERB;
    }
}
