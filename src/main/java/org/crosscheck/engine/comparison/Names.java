package org.crosscheck.engine.comparison;

import java.util.Locale;

/** What names are compared by: the last word, its consonants, with what transliterations vary left out. */
final class Names {
    private static final int SHORT = 4;

    private Names() {}

    /** A key that spellings of one name share ("Haidai" and "Gaidai"); other names may share it too. */
    static String key(String name) {
        String bare = name.endsWith("'s") || name.endsWith("\u2019s") ? name.substring(0, name.length() - 2) : name;
        String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (last.length() <= SHORT) {
            return last;
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < last.length(); i++) {
            char c = i == 0 && last.charAt(0) == 'g' ? 'h' : last.charAt(i);
            boolean kept = i == 0 || "aeiouyj'\u2019".indexOf(c) < 0 && c != key.charAt(key.length() - 1);
            if (kept) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Whether two names can be one person's: the family names' keys agree, and the given names' first letters. */
    static boolean same(String one, String other) {
        if (!key(one).equals(key(other))) {
            return false;
        }
        boolean bothFull = one.indexOf(' ') > 0 && other.indexOf(' ') > 0;
        return !bothFull || key(one.substring(0, 1)).equals(key(other.substring(0, 1)));
    }
}
