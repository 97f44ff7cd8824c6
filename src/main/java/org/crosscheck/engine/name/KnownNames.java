package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.WordList;

/** Countries, peoples, places and bodies of the lists, found by their tokens. Immutable and thread-safe. */
final class KnownNames {
    private static final Map<String, List<KnownName>> BY_FIRST_WORD = new HashMap<>();

    static {
        for (Country country : Countries.all()) {
            country.names().forEach(name -> add(name, Kind.PLACE, country.name(), country.name()));
            country.peoples().forEach(people -> add(people, Kind.PEOPLE, people, people));
            country.capitals()
                    .forEach(city ->
                            add(city, Kind.PLACE, city, country.capitals().get(0)));
            country.seats().forEach(seat -> add(seat, Kind.BODY, seat, seat));
        }
        read("peoples", Kind.PEOPLE);
        read("places", Kind.PLACE);
        spellingsOfPlaces();
        read("bodies", Kind.BODY);
        BY_FIRST_WORD
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((KnownName name) -> name.words().size())
                                .reversed()));
    }

    private KnownNames() {}

    private static void read(String list, Kind kind) {
        for (List<String> row : WordList.shipped("name/" + list + ".txt").rows()) {
            row.forEach(form -> add(form, kind, row.get(0), kind == Kind.PEOPLE ? form : row.get(0)));
        }
    }

    /** Whoever writes "Lugansk" names a place as much as who writes "Luhansk". */
    private static void spellingsOfPlaces() {
        for (List<String> row : WordList.shipped("name/spellings.txt").rows()) {
            if (row.get(0).equals("place")) {
                List<String> forms = List.of(row.get(1).split(", *"));
                forms.stream()
                        .filter(form -> !isKnown(form))
                        .forEach(form -> add(form, Kind.PLACE, form, forms.get(0)));
            }
        }
    }

    private static boolean isKnown(String form) {
        List<String> words = words(form);
        return BY_FIRST_WORD.getOrDefault(words.get(0), List.of()).stream()
                .anyMatch(name -> name.words().equals(words));
    }

    private static List<String> words(String form) {
        return Text.of(form).tokens().stream().map(Letters::bare).toList();
    }

    private static void add(String form, Kind kind, String name, String key) {
        List<String> words = words(form);
        BY_FIRST_WORD
                .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new KnownName(words, kind, name, key, words.size() == 1 && isAbbreviation(form)));
    }

    private static boolean isAbbreviation(String name) {
        return name.length() <= 8 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** A known name that begins with a word in small letters, or null. */
    static KnownName of(String lower) {
        List<KnownName> names = BY_FIRST_WORD.getOrDefault(lower, List.of());
        return names.isEmpty() ? null : names.get(0);
    }

    /** The longest known name that begins at a token and ends before {@code end}, or null. */
    static KnownName at(Words words, int from, int end) {
        for (KnownName name : BY_FIRST_WORD.getOrDefault(words.lower[from], List.of())) {
            if (matches(name, words, from, end)) {
                return name;
            }
        }
        return null;
    }

    private static boolean matches(KnownName name, Words words, int from, int end) {
        int size = name.words().size();
        if (from + size > end
                || !words.isCapital(from)
                || !words.isCapital(from + size - 1) && !words.isPossessive(from + size - 1)) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            if (!words.lower[from + i].equals(name.words().get(i))) {
                return false;
            }
        }
        return !name.shouted() || isAbbreviation(words.tokens.get(from).text());
    }
}
