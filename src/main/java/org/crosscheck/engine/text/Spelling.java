package org.crosscheck.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings British and American spellings of a word together. Thread-safe. */
public final class Spelling {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_VERB = 6;
    private static final Map<String, List<List<String>>> ROWS = rows();
    private static final Set<String> VERBS = Set.of(
            "ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations", "yse", "ysed", "yses", "ysing");
    private static final Set<String> AFTER_L =
            Set.of("", "s", "ed", "ing", "ings", "er", "ers", "or", "ors", "ous", "ment", "ments");

    private Spelling() {}

    /** By their first letters, the longest first. */
    private static Map<String, List<List<String>>> rows() {
        Map<String, List<List<String>>> rows = new HashMap<>();
        WordList.shipped("text/american-spellings.txt").rows().stream()
                .sorted(Comparator.comparingInt(
                        (List<String> row) -> -row.get(0).length()))
                .forEach(row -> rows.computeIfAbsent(row.get(0).substring(0, SHORTEST), none -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /**
     * How America spells the word, or nearly: words that both spell alike may come out otherwise too, in all their forms
     * ("promise" as "promize"). To compare by, not to print.
     *
     * @param word in lower case
     */
    public static String american(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        for (List<String> row : ROWS.getOrDefault(word.substring(0, SHORTEST), List.of())) {
            if (word.startsWith(row.get(0))) {
                return row.get(1) + word.substring(row.get(0).length());
            }
        }
        return withZ(withOneL(word));
    }

    /** "Organised" as "organized". */
    private static String withZ(String word) {
        int at = Math.max(word.lastIndexOf("is"), word.lastIndexOf("ys"));
        return at > 1 && word.length() >= SHORTEST_VERB && VERBS.contains(word.substring(at))
                ? word.substring(0, at + 1) + "z" + word.substring(at + 2)
                : word;
    }

    /** "Cancelled" as "canceled", "install" as "instal"; "killed" keeps both. */
    private static String withOneL(String word) {
        int ll = word.lastIndexOf("ll");
        return ll > 1 && syllables(word, ll) > 1 && AFTER_L.contains(word.substring(ll + 2))
                ? word.substring(0, ll) + word.substring(ll + 1)
                : word;
    }

    private static int syllables(String word, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            boolean opens = i == 0 || !isVowel(word.charAt(i - 1));
            count += opens && isVowel(word.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
