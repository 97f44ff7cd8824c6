package org.crosscheck.engine.quotation;

import org.crosscheck.engine.text.Span;

/**
 * Who a speaker mention is.
 *
 * @param at the mention
 * @param name the full name, or the words of the mention when it names nobody; null for a pronoun of nobody known
 * @param role what the article calls that person, or null
 * @param entity index of the person or body in the article's cast, or -1
 * @param number how many they are
 */
record Speaker(Span at, String name, String role, int entity, Number number) {

    /** What a pronoun must agree with. */
    enum Number {
        PERSON,
        BODY,
        SEVERAL
    }
}
