package org.crosscheck.engine.comparison;

import org.crosscheck.engine.text.Span;

/**
 * A word that carries content.
 *
 * @param form what it is compared by: its stem, or that of its class of synonyms; for a name its letters
 * @param stem its own stem
 * @param word as written
 * @param span where, in the text that was cut into terms
 * @param kind what sort of word
 */
record Term(String form, String stem, String word, Span span, Kind kind) {

    enum Kind {
        WORD,
        NAME,
        NUMBER
    }

    Term as(String otherForm) {
        return new Term(otherForm, stem, word, span, kind);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
