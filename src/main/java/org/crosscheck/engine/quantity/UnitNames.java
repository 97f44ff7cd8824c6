package org.crosscheck.engine.quantity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** The names under which figures' units are kept, for whoever looks figures up. Thread-safe. */
public final class UnitNames {
    private static final List<String> MEASURES = WordList.shipped("quantity/units.txt").rows().stream()
            .map(row -> row.get(0))
            .toList();
    private static final Set<String> PEOPLE = Set.of("person", "people");

    private UnitNames() {}

    /**
     * The units that somebody may mean who writes this: a measure's name for its symbol ("kilometre" for "km"), a currency's
     * code for its sign, else the noun in the singular. Never empty.
     *
     * @param written a unit's symbol or name, or a counted noun in either number
     */
    public static Set<String> of(String written) {
        String measure = Units.measure(written);
        if (measure != null) {
            return Set.of(measure);
        }
        String money = Units.money(written);
        if (money != null) {
            return Set.of(money);
        }
        String noun = Singular.of(written.toLowerCase(Locale.ROOT));
        return PEOPLE.contains(noun) ? PEOPLE : Set.of(noun);
    }

    /** The units of measure into which this one can be converted, itself first; itself alone when it is none. */
    public static Set<String> alike(String unit) {
        Set<String> alike = new LinkedHashSet<>(List.of(unit));
        MEASURES.stream()
                .filter(other -> UnitConversion.between(unit, other).isPresent())
                .forEach(alike::add);
        return alike;
    }
}
