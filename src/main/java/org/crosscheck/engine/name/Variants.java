package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** The list of spellings that stand for one name. Names are folded, without hyphens. Immutable and thread-safe. */
final class Variants {
    private static final Map<String, Map<String, Set<Integer>>> BY_KIND = new HashMap<>();
    private static final List<List<String>> ENTRIES = new ArrayList<>();

    /** Every spelling that shares an entry with a name, as the list writes them, by the name folded. */
    private static final Map<String, Set<String>> OF_NAME = new HashMap<>();

    static {
        for (List<String> row : WordList.shipped("name/spellings.txt").rows()) {
            List<String> forms = List.of(row.get(1).split(", *"));
            forms.forEach(form -> BY_KIND.computeIfAbsent(row.get(0), any -> new HashMap<>())
                    .computeIfAbsent(Fold.joined(form), any -> new HashSet<>())
                    .add(ENTRIES.size()));
            ENTRIES.add(forms);
        }
        BY_KIND.keySet().stream().sorted().forEach(kind -> BY_KIND.get(kind).forEach(Variants::addSpellings));
    }

    private static void addSpellings(String name, Set<Integer> entries) {
        Set<String> spellings = OF_NAME.computeIfAbsent(name, any -> new LinkedHashSet<>());
        entries.forEach(entry -> spellings.addAll(ENTRIES.get(entry)));
    }

    private Variants() {}

    /** Whether one entry of the kind holds both. */
    static boolean share(String kind, String a, String b) {
        Set<Integer> ofB = entries(kind, b);
        return entries(kind, a).stream().anyMatch(ofB::contains);
    }

    static boolean knows(String kind, String name) {
        return !entries(kind, name).isEmpty();
    }

    private static Set<Integer> entries(String kind, String name) {
        return entriesOfFolded(kind, Fold.joined(name));
    }

    private static Set<Integer> entriesOfFolded(String kind, String folded) {
        return BY_KIND.getOrDefault(kind, Map.of()).getOrDefault(folded, Set.of());
    }

    /** The first spelling of the entry that holds a name, folded; the name itself, folded, when none does. */
    static String leader(String kind, String name) {
        String folded = Fold.joined(name);
        Set<Integer> entries = entriesOfFolded(kind, folded);
        return entries.isEmpty() ? folded : Fold.joined(first(entries));
    }

    /** The first spelling of the entry that holds a name, as the list writes it; the name itself when none does. */
    static String first(String kind, String name) {
        Set<Integer> entries = entries(kind, name);
        return entries.isEmpty() ? name : first(entries);
    }

    private static String first(Set<Integer> entries) {
        return ENTRIES.get(Collections.min(entries)).get(0);
    }

    /** Every spelling that shares an entry of any kind with a name, as the list writes them. */
    static List<String> of(String name) {
        return List.copyOf(OF_NAME.getOrDefault(Fold.joined(name), Set.of()));
    }
}
