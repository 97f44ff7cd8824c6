package org.crosscheck.engine.quotation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quotation.Speaker.Number;

/** A pronoun that may stand for a speaker. */
enum Pronoun {
    HE(Number.PERSON, Entity.Gender.FEMALE),
    SHE(Number.PERSON, Entity.Gender.MALE),
    IT(Number.BODY, null),
    THEY(Number.SEVERAL, null);

    private static final Map<String, Pronoun> FORMS = Map.of(
            "he", HE, "his", HE, "him", HE, "she", SHE, "her", SHE, "it", IT, "its", IT, "they", THEY, "their", THEY);

    private final Number number;
    private final Entity.Gender never;

    Pronoun(Number number, Entity.Gender never) {
        this.number = number;
        this.never = never;
    }

    /** Whether a word stands for whoever writes, reads or was named just before ("I", "you", "who"). */
    static boolean isNobodys(String word) {
        return Set.of("i", "we", "you", "who", "one", "there", "my", "our", "your")
                .contains(word.toLowerCase(Locale.ROOT));
    }

    /** The pronoun that a word is, in any case; null when it is none. */
    static Pronoun of(String word) {
        return FORMS.get(word.toLowerCase(Locale.ROOT));
    }

    boolean fits(Entity entity) {
        return number == Number.PERSON && entity.kind() == Entity.Kind.PERSON && entity.gender() != never;
    }

    /** Whether a speaker who is nobody in the cast may be meant; a body may be "they". */
    boolean fits(Number other) {
        return number == other || this == THEY && other == Number.BODY;
    }
}
