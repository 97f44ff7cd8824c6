package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How else a currency's sign or code is written: "usd", "nz $", "HK $". Thread-safe. */
final class MoneySpellings {
    /** Codes of ISO 4217 that are English words, or short for something else, in small letters. */
    private static final Set<String> WORDS = Set.of(
            "all", "amd", "bam", "bob", "cad", "cop", "cup", "ern", "gel", "kid", "lak", "mad", "mop", "mur", "nad",
            "pen", "ron", "sos", "top", "try", "wst", "eth", "php", "gip", "ats", "dem", "esp");

    private MoneySpellings() {}

    /** The form itself and its other spellings. */
    static List<String> of(String form) {
        List<String> all = new ArrayList<>();
        all.add(form);
        String lower = form.toLowerCase(Locale.ROOT);
        if (form.matches("[A-Z]{3}") && !WORDS.contains(lower)) {
            all.add(lower);
        } else if (form.matches("[A-Z]{1,3}\\$") && !form.startsWith("A") && !form.startsWith("S")) {
            String letters = form.substring(0, form.length() - 1);
            all.add(letters + " $");
            all.add(letters.toLowerCase(Locale.ROOT) + " $");
            all.add(lower);
        }
        return all;
    }

    /** Whether it may stand before digits: a sign or a code, no word. */
    static boolean isSign(String form) {
        boolean word = form.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.' || c == '\'');
        boolean code = form.equals(form.toUpperCase(Locale.ROOT));
        return !word || code || form.equals("Rs") || form.equals("Rs.");
    }
}
