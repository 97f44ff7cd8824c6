package org.crosscheck.engine.quotation;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quotation.Speaker.Number;

/** A pronoun that may stand for a speaker. */
enum Pronoun {
    HE(Number.PERSON, Entity.Gender.FEMALE),
    SHE(Number.PERSON, Entity.Gender.MALE),
    IT(Number.BODY, null),
    THEY(Number.SEVERAL, null);

    private final Number number;
    private final Entity.Gender never;

    Pronoun(Number number, Entity.Gender never) {
        this.number = number;
        this.never = never;
    }

    boolean fits(Entity entity) {
        return number == Number.PERSON && entity.kind() == Entity.Kind.PERSON && entity.gender() != never;
    }

    /** Whether a speaker who is nobody in the cast may be meant; a body may be "they". */
    boolean fits(Number other) {
        return number == other || this == THEY && other == Number.BODY;
    }
}
