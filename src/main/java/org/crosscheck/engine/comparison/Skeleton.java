package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Locale;

import org.crosscheck.engine.name.Spellings;

/**
 * What a capitalised word is compared by inside a sentence, where nobody knows yet what it names: its known variants are
 * one, and else its consonants, so that Zelensky is Zelenskiy. Who is who is decided by {@link Spellings}, not here.
 */
final class Skeleton {
    private static final int SHORT = 4;

    private Skeleton() {}

    static String of(String word) {
        List<String> variants = Spellings.variants(word);
        String lower = (variants.isEmpty() ? word : variants.get(0)).toLowerCase(Locale.ROOT);
        return lower.length() <= SHORT ? lower : consonants(lower);
    }

    private static String consonants(String word) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 || "aeiouyj'\u2019".indexOf(c) < 0 && c != key.charAt(key.length() - 1)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
