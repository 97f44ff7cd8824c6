package org.crosscheck.engine.comparison;

import java.util.Locale;

/** What names are compared by until spellings are looked at: the last word, its consonants. */
final class Names {
    private Names() {}

    static String key(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < last.length(); i++) {
            char c = last.charAt(i);
            if (key.isEmpty() || "aeiouyj".indexOf(c) < 0 && c != key.charAt(key.length() - 1)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
