package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.engine.text.WordList;

/**
 * A prefix of the International System, from {@code prefixes.txt}. Immutable.
 *
 * @param name "kilo"
 * @param power of ten
 * @param symbols "k" and its other spellings
 */
record Prefix(String name, int power, List<String> symbols) {
    private static final int LONGEST_SYMBOL = 3;
    private static final Map<String, Prefix> ALL = WordList.shipped("quantity/prefixes.txt").rows().stream()
            .map(Prefix::of)
            .collect(Collectors.toUnmodifiableMap(
                    prefix -> prefix.symbols.get(0), Function.identity(), (shipped, own) -> own));

    private static Prefix of(List<String> row) {
        List<String> symbols = new ArrayList<>(List.of(row.get(0)));
        if (row.size() > 3) {
            symbols.addAll(List.of(row.get(3).split(", ")));
        }
        return new Prefix(row.get(1), Integer.parseInt(row.get(2)), symbols);
    }

    /** The prefixes of some symbols, with spaces between. */
    static Stream<Prefix> of(String symbols) {
        return Stream.of(symbols.split(" ")).map(ALL::get);
    }

    /** The prefix that a unit's name begins with, where the rest is a unit too. */
    static Optional<Prefix> opening(String unit, Function<String, ?> units) {
        return ALL.values().stream()
                .filter(prefix ->
                        unit.startsWith(prefix.name) && units.apply(unit.substring(prefix.name.length())) != null)
                .findFirst();
    }

    /** The forms of a unit with the prefix: "kW" of "W", "kilowatts" of "watts". */
    List<String> before(List<String> forms) {
        List<String> all = new ArrayList<>();
        for (String form : forms) {
            boolean symbol = form.length() <= LONGEST_SYMBOL || !form.equals(form.toLowerCase(Locale.ROOT));
            if (!symbol) {
                all.add(name + form);
            } else if (form.equals(forms.get(0))) {
                symbols.forEach(each -> all.add(each + form));
            }
        }
        return all;
    }
}
