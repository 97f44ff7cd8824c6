package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.text.WordList;

/** The gender that titles and first names tell. Immutable and thread-safe. */
final class Genders {
    private static final Map<String, Gender> TITLES = new HashMap<>();
    private static final Map<String, Gender> FIRST_NAMES = new HashMap<>();

    static {
        WordList.shipped("name/titles.txt").rows().forEach(row -> TITLES.put(row.get(0), of(row.get(1))));
        for (List<String> row : WordList.shipped("name/first-names.txt").rows()) {
            put(row.get(0), of(row.get(1)));
            Lexicon.shortForms(row).forEach(form -> put(form, of(row.get(1))));
        }
    }

    private static final List<String> FEMALE_ENDINGS = List.of(
            "ina", "iana", "ella", "etta", "issa", "anna", "enna", "icia", "ecia", "ezia", "elia", "isha", "cena",
            "ena", "elle", "ette", "lynn");

    private Genders() {}

    private static void put(String name, Gender gender) {
        FIRST_NAMES.merge(Fold.lower(name), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }

    /** The gender of a list's column: f, m, or anything else for unknown. */
    static Gender of(String column) {
        return switch (column) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** A title's in small letters, with or without its full stop. */
    static Gender ofTitle(String lower) {
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return TITLES.getOrDefault(bare, Gender.UNKNOWN);
    }

    /** What the ending of an unknown first name suggests: "-ina", "-elle" and their like are female in most tongues. */
    static Gender ofEnding(PersonName name) {
        String first = name.first();
        boolean female = name.parts().size() > 1
                && !name.familyFirst()
                && first.length() > 3
                && FEMALE_ENDINGS.stream().anyMatch(first::endsWith)
                && !FIRST_NAMES.containsKey(first);
        return female ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** A first name's; of a double one ("Jean-Claude") the first part's. */
    static Gender ofFirstName(String name) {
        String lower = Fold.lower(name);
        Gender whole = FIRST_NAMES.get(lower);
        int hyphen = lower.indexOf('-');
        return whole != null || hyphen < 1
                ? whole == null ? Gender.UNKNOWN : whole
                : FIRST_NAMES.getOrDefault(lower.substring(0, hyphen), Gender.UNKNOWN);
    }
}
