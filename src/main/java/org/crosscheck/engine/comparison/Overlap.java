package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of two texts' content is shared, each term weighed by its rarity in the story. Most pairs share next to nothing:
 * the weights are worked out when they are first asked for. Not thread-safe.
 */
final class Overlap {
    private final Rarity rarity;
    private final Map<String, Term> left;
    private final Map<String, Term> right;
    private final List<Term> shared = new ArrayList<>();
    private double weight = -1;
    private double one = -1;
    private double other = -1;

    private Overlap(Couple couple) {
        this.rarity = couple.rarity();
        this.left = couple.one().byFormAsIn(couple.other());
        this.right = couple.other().byFormAsIn(couple.one());
        Profile other = couple.other();
        for (Map.Entry<String, Term> own : left.entrySet()) {
            Term there = other.mayHave(own.getKey()) ? right.get(own.getKey()) : null;
            if (there != null) {
                shared.add(nameOf(own.getValue(), there));
            }
        }
    }

    static Overlap of(Couple couple) {
        return new Overlap(couple);
    }

    /** A capital letter at the beginning of a sentence tells nothing: what one text knows for a name is one in both. */
    private static Term nameOf(Term term, Term there) {
        return there.isName() ? there : term;
    }

    private static double weight(Stream<String> forms, Rarity rarity) {
        return forms.mapToDouble(rarity::weight).sum();
    }

    /** The terms of the first that the second has too, each form once. */
    List<Term> shared() {
        return shared;
    }

    /** The weight of the shared terms together. */
    double weight() {
        if (weight < 0) {
            weight = weight(shared.stream().map(Term::form).sorted(), rarity);
        }
        return weight;
    }

    private double one() {
        if (one < 0) {
            one = weight(left.keySet().stream(), rarity);
        }
        return one;
    }

    private double other() {
        if (other < 0) {
            other = weight(right.keySet().stream(), rarity);
        }
        return other;
    }

    /** The number of different terms of the text that has fewer. */
    int fewer() {
        return Math.min(left.size(), right.size());
    }

    /** The number of different terms of the other. */
    int more() {
        return Math.max(left.size(), right.size());
    }

    /** How many of the shared terms are no names. */
    long words() {
        return shared.stream().filter(term -> !term.isName()).count();
    }

    /** Share of the lighter text that the other holds too, 0 to 1. */
    double contained() {
        double smaller = Math.min(one(), other());
        return smaller == 0 ? 0 : weight() / smaller;
    }

    /** Share of both texts together that is common to them, 0 to 1. */
    double jaccard() {
        return one() + other() == 0 ? 0 : weight() / (one() + other() - weight());
    }

    int percent() {
        return (int) Math.round(100 * contained());
    }
}
