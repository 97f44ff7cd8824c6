package org.crosscheck.engine.name;

/**
 * Why two spellings are taken for one name.
 *
 * @param code the rule
 * @param text the rule in words that a reader understands ("Haidai and Gaidai are romanisations of one name")
 */
public record SameName(Code code, String text) {

    /** The rules, surest first. */
    public enum Code {
        /** Letter for letter. */
        SAME_SPELLING,
        /** But for capitals, accents, apostrophes, hyphens, "the", titles. */
        TYPOGRAPHY,
        /** Both stand in one entry of the lists. */
        KNOWN_VARIANT,
        /** Two ways to write one foreign name in Latin letters. */
        ROMANISATION,
        /** British and American spelling, or "Ministry of X" and "X Ministry". */
        WORDING,
        /** A first name and its short form or initial, or with and without a middle name. */
        SHORT_FORM,
        /** One gives only the other's surname; true only where nobody else of that surname is meant. */
        SURNAME_ONLY
    }
}
