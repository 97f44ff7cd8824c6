package org.crosscheck.engine.comparison;

import java.util.HashMap;
import java.util.Map;

import org.crosscheck.engine.quantity.Singular;
import org.crosscheck.engine.text.Spelling;
import org.crosscheck.engine.text.WordList;

/** Brings the forms of an English word together: endings by rule, irregular forms by list. Thread-safe. */
final class Stemmer {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final int SHORTEST = 3;

    private Stemmer() {}

    private static Map<String, String> irregular() {
        Map<String, String> bases = new HashMap<>();
        WordList.shipped("comparison/irregular-forms.txt").rows().forEach(row -> {
            bases.put(row.get(0), row.get(0));
            for (String form : row.get(1).split(" ")) {
                bases.put(form, row.get(0));
            }
        });
        return bases;
    }

    /** @param word in lower case */
    static String stem(String word) {
        String spelled = Spelling.american(word);
        String base = IRREGULAR.get(spelled);
        return bare(base != null ? base : adjective(Singular.of(spelled)));
    }

    /** "Fully" goes with "full". */
    private static String adjective(String word) {
        return ends(word, "ly") && word.length() > 5
                ? word.substring(0, word.length() - (word.endsWith("lly") ? 1 : 2))
                : word;
    }

    /** Without "-ed", "-ing" and a silent "e". */
    private static String bare(String word) {
        String base = word;
        if (word.endsWith("ied") && word.length() > 4) {
            base = word.substring(0, word.length() - 3) + "y";
        } else if (ends(word, "ing") && hasVowel(word, word.length() - 3)) {
            base = undoubled(word.substring(0, word.length() - 3));
        } else if (ends(word, "ed") && !word.endsWith("eed") && hasVowel(word, word.length() - 2)) {
            base = undoubled(word.substring(0, word.length() - 2));
        }
        return ends(base, "e") ? base.substring(0, base.length() - 1) : base;
    }

    private static boolean ends(String word, String ending) {
        return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "stopp" to "stop"; "kill", "pass" and "fizz" keep both letters. */
    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 1 && word.charAt(last) == word.charAt(last - 1) && "lsz".indexOf(word.charAt(last)) < 0;
        return doubled ? word.substring(0, last) : word;
    }
}
