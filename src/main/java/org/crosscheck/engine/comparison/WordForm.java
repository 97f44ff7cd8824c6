package org.crosscheck.engine.comparison;

import org.crosscheck.engine.text.Token;

/**
 * A single word as comparing takes it, whatever stands around it.
 *
 * @param nation the country whose name, adjective or people it is, or null
 * @param stem its stem; null for a nation and for a word that says nothing
 * @param form what it is compared by where it is no name
 * @param name what it is compared by where it is a name; null where it can be none
 */
record WordForm(String nation, String stem, String form, String name) {
    private static final WordForm COMMON = new WordForm(null, null, null, null);

    static WordForm of(Token word) {
        String nation = word.isCapitalised() ? Nations.ofAdjective(word.text()) : null;
        String lower = word.lower().replace('\u2019', '\'');
        if (nation != null) {
            return new WordForm(nation, null, null, null);
        } else if (Terms.isCommon(lower)) {
            return COMMON;
        }
        String stem = Stemmer.stem(lower);
        boolean name = word.isCapitalised() && !Terms.isClassedStem(stem);
        return new WordForm(null, stem, Terms.formOfStem(stem), name ? Skeleton.of(word.text()) : null);
    }
}
