package org.crosscheck.engine.quotation;

/**
 * A verb with its auxiliaries, negations and adverbs.
 *
 * @param start first item
 * @param head the verb itself
 * @param end one past its last item, particle included ("pointed out")
 * @param form what its clause is
 * @param passive whether its subject is acted on
 * @param negated "did not say"
 * @param modal "might say"
 * @param cue the reporting verb that its head is, or null
 */
record VerbGroup(int start, int head, int end, Form form, boolean passive, boolean negated, boolean modal, Cue cue) {

    /** What kind of clause a verb makes. */
    enum Form {
        FINITE,
        PARTICIPLE,
        INFINITIVE
    }

    VerbGroup asPhrase(int newEnd, Cue phrase) {
        return new VerbGroup(start, head, newEnd, form, passive, negated, modal, phrase);
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }
}
