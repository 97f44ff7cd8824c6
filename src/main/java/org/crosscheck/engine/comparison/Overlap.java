package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of two texts' content is shared, each term weighed by its rarity in the story.
 *
 * @param shared the terms of the first that the second has too, each form once
 * @param weight their weight together
 * @param smaller weight of all terms of the text that weighs less
 * @param larger weight of all terms of the other
 * @param fewer number of different terms of the text that has fewer
 * @param more number of those of the other
 */
record Overlap(List<Term> shared, double weight, double smaller, double larger, int fewer, int more) {

    static Overlap of(Couple couple) {
        Rarity rarity = couple.rarity();
        Map<String, Term> left = couple.one().byFormAsIn(couple.other());
        Map<String, Term> right = couple.other().byFormAsIn(couple.one());
        List<Term> shared = left.values().stream()
                .filter(term -> right.containsKey(term.form()))
                .map(term -> nameOf(term, right.get(term.form())))
                .toList();
        double one = weight(left.keySet().stream(), rarity);
        double other = weight(right.keySet().stream(), rarity);
        return new Overlap(
                shared,
                weight(shared.stream().map(Term::form).sorted(), rarity),
                Math.min(one, other),
                Math.max(one, other),
                Math.min(left.size(), right.size()),
                Math.max(left.size(), right.size()));
    }

    /** A capital letter at the beginning of a sentence tells nothing: what one text knows for a name is one in both. */
    private static Term nameOf(Term term, Term there) {
        return there.isName() ? there : term;
    }

    private static double weight(Stream<String> forms, Rarity rarity) {
        return forms.mapToDouble(rarity::weight).sum();
    }

    /** How many of the shared terms are no names. */
    long words() {
        return shared.stream().filter(term -> !term.isName()).count();
    }

    /** Share of the lighter text that the other holds too, 0 to 1. */
    double contained() {
        return smaller == 0 ? 0 : weight / smaller;
    }

    /** Share of both texts together that is common to them, 0 to 1. */
    double jaccard() {
        return smaller + larger == 0 ? 0 : weight / (smaller + larger - weight);
    }

    int percent() {
        return (int) Math.round(100 * contained());
    }
}
