package org.crosscheck.engine.check;

import java.util.List;
import java.util.Set;

/** How the words between two figures tie them together. Stateless. */
final class Ties {
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "its",
            "their",
            "his",
            "her",
            "all",
            "these",
            "those",
            "some",
            "about",
            "roughly",
            "nearly",
            "almost",
            "around",
            "a",
            "total",
            "of",
            "more",
            "than",
            "over",
            "an",
            "estimated",
            "our");
    private static final Set<String> HEDGES = Set.of(
            "about",
            "some",
            "nearly",
            "almost",
            "roughly",
            "around",
            "just",
            "over",
            "under",
            "more",
            "less",
            "than",
            "a",
            "an",
            "only",
            "approximately",
            "barely",
            "the",
            "equivalent",
            "of",
            "amounting",
            "to",
            "$",
            "£",
            "€");

    private Ties() {}

    /** "of the", "out of": the second is the base of the first. */
    static boolean isOf(List<String> between) {
        int of = between.indexOf("of");
        boolean leads = of == 0 || of == 1 && between.get(0).equals("out");
        return leads
                && between.size() <= 5
                && between.subList(of + 1, between.size()).stream().allMatch(DETERMINERS::contains);
    }

    /** ", or about", "(", " -- ": the second says the first again. */
    static boolean isOr(List<String> between) {
        int last = between.size() - 1;
        while (last >= 0 && HEDGES.contains(between.get(last))) {
            last--;
        }
        return last >= 0 && (between.get(last).equals("or") || between.get(last).equals("("));
    }

    /** Whether the last word that is no hedge is this one. */
    static boolean endsWith(List<String> before, String word) {
        int last = before.size() - 1;
        while (last >= 0
                && HEDGES.contains(before.get(last))
                && !before.get(last).equals(word)) {
            last--;
        }
        return last >= 0 && before.get(last).equals(word);
    }
}
