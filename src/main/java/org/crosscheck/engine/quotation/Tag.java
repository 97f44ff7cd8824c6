package org.crosscheck.engine.quotation;

/** What a word does in its clause, as far as attribution needs to know. */
enum Tag {
    NOUN,
    NAME,
    /** A pronoun that is a subject (he, they, who). */
    PRONOUN,
    OBJECT_PRONOUN,
    /** my, his, their; and 's after a name. */
    POSSESSIVE,
    DETERMINER,
    ADJECTIVE,
    NUMBER,
    ADVERB,
    PREPOSITION,
    TO,
    CONJUNCTION,
    SUBORDINATOR,
    THAT,
    QUESTION,
    MODAL,
    BE,
    HAVE,
    DO,
    NEGATION,
    /** A finite verb, or the bare form after a modal or "to". */
    VERB,
    /** A form in -ing that is not progressive. */
    ING,
    PARTICIPLE,
    /** Days, months, today. */
    TIME,
    COMMA,
    COLON,
    DASH,
    SEMICOLON,
    OPEN,
    CLOSE,
    STOP,
    /** A run between quotation marks, one item. */
    RUN,
    OTHER;

    boolean isNominal() {
        return this == NOUN || this == NAME || this == OBJECT_PRONOUN || this == PRONOUN || this == NUMBER;
    }

    boolean isAuxiliary() {
        return this == MODAL || this == BE || this == HAVE || this == DO;
    }

    boolean isVerbal() {
        return this == VERB || this == PARTICIPLE || isAuxiliary();
    }

    /** Whether it may stand before the head noun of a phrase. */
    boolean isModifier() {
        return this == DETERMINER || this == POSSESSIVE || this == ADJECTIVE || this == NUMBER;
    }
}
