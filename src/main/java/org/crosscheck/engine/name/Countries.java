package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.engine.text.WordList;

/**
 * The countries of the list {@code countries.txt} by any word that stands for them. Names are taken with or without
 * "the", in any case but for abbreviations ("US" is a country, "us" is none). Immutable and thread-safe.
 */
public final class Countries {
    private static final List<Country> ALL = new ArrayList<>();
    private static final Map<String, Country> BY_NAME = new HashMap<>();
    private static final Map<String, Country> BY_PEOPLE = new HashMap<>();
    private static final Map<String, Country> BY_CAPITAL = new HashMap<>();
    private static final Map<String, Country> BY_SEAT = new HashMap<>();

    /** By name, else by capital, else by seat. */
    private static final Map<String, Country> SPEAKING = new HashMap<>();

    static {
        for (List<String> row : WordList.shipped("name/countries.txt").rows()) {
            List<String> names = forms(row, 0);
            Country country = new Country(names.get(0), names, forms(row, 1), forms(row, 2), forms(row, 3));
            ALL.add(country);
            index(BY_NAME, country.names(), country);
            index(BY_PEOPLE, country.peoples(), country);
            index(BY_CAPITAL, country.capitals(), country);
            index(BY_SEAT, country.seats(), country);
        }
        List.of(BY_NAME, BY_CAPITAL, BY_SEAT).forEach(forms -> forms.forEach(SPEAKING::putIfAbsent));
    }

    private Countries() {}

    private static List<String> forms(List<String> row, int field) {
        return row.size() <= field || row.get(field).isEmpty()
                ? List.of()
                : List.of(row.get(field).split(", *"));
    }

    private static void index(Map<String, Country> map, List<String> forms, Country country) {
        forms.forEach(form -> map.putIfAbsent(key(form), country));
    }

    /** Every country of the list, in its order. */
    public static List<Country> all() {
        return List.copyOf(ALL);
    }

    /** The country of this name ("Britain", "the US"). */
    public static Optional<Country> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** The country of this people or adjective ("Britons", "British"). */
    public static Optional<Country> ofPeople(String people) {
        return Optional.ofNullable(BY_PEOPLE.get(key(people)));
    }

    /** The country of this capital ("Kiev"). */
    public static Optional<Country> ofCapital(String city) {
        return Optional.ofNullable(BY_CAPITAL.get(key(city)));
    }

    /** The country whose government this building or body stands for ("the Kremlin"). */
    public static Optional<Country> ofSeat(String seat) {
        return Optional.ofNullable(BY_SEAT.get(key(seat)));
    }

    /** The country that speaks when this name does: its own, its capital's, its seat's ("Moscow said"). */
    public static Optional<Country> speaking(String name) {
        return Optional.ofNullable(SPEAKING.get(key(name)));
    }

    private static String key(String form) {
        String bare = form.startsWith("the ") || form.startsWith("The ") ? form.substring(4) : form;
        String plain = bare.replace(".", "").replace('\u2019', '\'');
        return plain.length() < 4 ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
