package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * A word that carries content.
 *
 * @param form what it is compared by: its stem, or that of its class of synonyms; for a name its letters
 * @param stem its own stem
 * @param word as written
 * @param span where, in the text that was cut into terms
 * @param kind what sort of word
 * @param kinds of a make, what kinds of thing it is: for each the forms of its words, its noun last
 */
record Term(String form, String stem, String word, Span span, Kind kind, List<List<String>> kinds) {

    enum Kind {
        WORD,
        NAME,
        NUMBER
    }

    Term as(String otherForm) {
        return new Term(otherForm, stem, word, span, kind, kinds);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
