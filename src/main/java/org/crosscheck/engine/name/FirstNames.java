package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** Short forms and initials of first names. Folded names only. Immutable and thread-safe. */
public final class FirstNames {
    private static final Map<String, Set<String>> FORMAL = new HashMap<>();

    private static final Set<String> KNOWN = new HashSet<>();

    static {
        for (List<String> row : WordList.shipped("name/first-names.txt").rows()) {
            KNOWN.add(row.get(0));
            KNOWN.addAll(Lexicon.shortForms(row));
            Lexicon.shortForms(row).forEach(form -> FORMAL.computeIfAbsent(Fold.plain(form), any -> new HashSet<>())
                    .add(Fold.plain(row.get(0))));
        }
    }

    private FirstNames() {}

    /** Whether a word as written is a first name of the list or a short form of one. */
    public static boolean isKnown(String word) {
        return KNOWN.contains(word);
    }

    /** Whether two first names may be one person's. */
    static boolean same(String a, String b) {
        return a.equals(b) || isShort(a, b) || isShort(b, a);
    }

    /** Whether the first is an initial or a short form of the second. */
    static boolean isShort(String form, String name) {
        return isInitial(form, name) && name.length() > 1
                || FORMAL.getOrDefault(form, Set.of()).contains(name);
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.charAt(0) == initial.charAt(0);
    }
}
