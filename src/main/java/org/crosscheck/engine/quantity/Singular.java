package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.engine.text.WordList;

/** Nouns in the singular. Irregular ones and those without a plural are in {@code nouns.txt}. Thread-safe. */
public final class Singular {
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        WordList.shipped("quantity/nouns.txt").rows().forEach(row -> IRREGULAR.put(row.get(0), row.get(1)));
    }

    private Singular() {}

    /** The singular of a noun, its capitals kept; a singular is itself. */
    public static String of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return Character.isUpperCase(noun.charAt(0)) ? noun.charAt(0) + irregular.substring(1) : irregular;
        }
        if (isAcronyms(noun)) {
            return noun.substring(0, noun.length() - 1);
        }
        int length = lower.length();
        if (length > 5 && lower.endsWith("men")) {
            return noun.substring(0, length - 3) + "man";
        } else if (length > 4 && lower.endsWith("ies")) {
            return noun.substring(0, length - 3) + "y";
        } else if (length > 4 && endsWithSibilant(lower)) {
            return noun.substring(0, length - 2);
        } else if (length > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")) {
            return noun.substring(0, length - 1);
        }
        return noun;
    }

    /** Whether a word looks like a plural. */
    static boolean isPlural(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return true;
        }
        return lower.length() > 5 && lower.endsWith("men") || !of(lower).equals(lower);
    }

    /** "MPs", "NGOs": capitals and a small s. */
    static boolean isAcronyms(String word) {
        int last = word.length() - 1;
        return last >= 2 && word.charAt(last) == 's' && isCapitals(word, last);
    }

    private static boolean isCapitals(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithSibilant(String lower) {
        return lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zzes");
    }
}
