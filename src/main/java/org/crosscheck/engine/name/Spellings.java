package org.crosscheck.engine.name;

import java.util.List;
import java.util.Optional;

import org.crosscheck.engine.name.Entity.Kind;

/**
 * Tells whether two names from different places are one name, and why. It would rather part what belongs together than
 * join what does not: a city is not its region, Johnson is not Johnston. Romanisations are compared only among names
 * that the lists know as Slavic or Arabic. Pure and thread-safe.
 */
public final class Spellings {
    private Spellings() {}

    /**
     * Whether two names are the same name.
     *
     * @param a a name without titles ("Serhiy Haidai"), not null
     * @param kindOfA what it names; {@code OTHER} where unknown
     * @return why they are one, or empty when they are different or nothing shows that they are one
     */
    public static Optional<SameName> compare(String a, Kind kindOfA, String b, Kind kindOfB) {
        if (kindOfA != kindOfB && kindOfA != Kind.OTHER && kindOfB != Kind.OTHER || a.isBlank() || b.isBlank()) {
            return Optional.empty();
        }
        if (a.equals(b)) {
            return because(SameName.Code.SAME_SPELLING, a + " in both");
        }
        if (Fold.joined(Fold.withoutArticle(a)).equals(Fold.joined(Fold.withoutArticle(b)))) {
            return because(SameName.Code.TYPOGRAPHY, a + " and " + b + " differ only in capitals, accents or marks");
        }
        return switch (kindOfA == Kind.OTHER ? kindOfB : kindOfA) {
            case PERSON -> PersonSpellings.compare(a, b);
            case PLACE -> PlaceSpellings.compare(a, b);
            case BODY -> BodySpellings.compare(a, b);
            case PEOPLE -> Optional.empty();
            case OTHER -> PlaceSpellings.compare(a, b).or(() -> BodySpellings.compare(a, b));
        };
    }

    /**
     * A key that names of one kind share whenever {@link #compare} joins them, to find candidates without comparing all with all;
     * names that share it need not be one. Empty only for a blank name.
     */
    public static String key(String name, Kind kind) {
        return switch (kind) {
            case PERSON -> PersonSpellings.key(name);
            case PLACE -> PlaceSpellings.key(name);
            case BODY -> BodySpellings.key(name);
            case PEOPLE, OTHER -> Variants.knows("place", name) ? PlaceSpellings.key(name) : BodySpellings.key(name);
        };
    }

    /** The list's spellings of a name, itself among them; empty when the list has none. */
    public static List<String> variants(String name) {
        return Variants.of(name);
    }

    static Optional<SameName> because(SameName.Code code, String text) {
        return Optional.of(new SameName(code, text));
    }
}
