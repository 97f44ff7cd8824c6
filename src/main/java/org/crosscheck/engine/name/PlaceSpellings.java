package org.crosscheck.engine.name;

import java.util.Optional;

import org.crosscheck.engine.name.SameName.Code;

/** Spellings of places. Stateless. */
final class PlaceSpellings {
    private PlaceSpellings() {}

    static Optional<SameName> compare(String a, String b) {
        Optional<Country> country = Countries.named(a);
        if (country.isPresent() && country.equals(Countries.named(b))) {
            return Spellings.because(Code.KNOWN_VARIANT, a + " and " + b + " are names of one country");
        }
        if (!isRegion(a) && !isRegion(b)) {
            return Variants.share("place", a, b)
                    ? Spellings.because(Code.KNOWN_VARIANT, a + " and " + b + " are known spellings of one place")
                    : Optional.empty();
        }
        boolean same = isRegion(a) && isRegion(b) && core(a).equals(core(b));
        return same ? Spellings.because(Code.WORDING, a + " and " + b + " are words for one region") : Optional.empty();
    }

    /** "Odesa region", "Odesa Oblast": never the city of that name. */
    private static boolean isRegion(String name) {
        return switch (lastWord(name)) {
            case "region", "oblast", "province", "governorate" -> true;
            default -> false;
        };
    }

    private static String lastWord(String name) {
        String plain = Fold.plain(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String core(String region) {
        String plain = Fold.plain(region);
        int end = plain.lastIndexOf(' ');
        return Variants.leader("place", end < 0 ? plain : plain.substring(0, end));
    }

    static String key(String name) {
        String of = Countries.named(name).map(Country::name).orElse(name);
        return isRegion(of) ? core(of) : Variants.leader("place", of);
    }
}
