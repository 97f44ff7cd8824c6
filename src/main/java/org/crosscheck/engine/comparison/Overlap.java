package org.crosscheck.engine.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * How much of two texts' content is shared, each term weighed by its rarity in the story. Most pairs share next to nothing:
 * the weights are worked out when they are first asked for. Not thread-safe.
 */
final class Overlap {
    /** More than the order of its terms changes of a sum. */
    private static final double ROUGH = 1e-6;

    private final Rarity rarity;
    private final Forms left;
    private final Forms right;
    private List<Term> shared;
    private Forms.Most most;
    private double weight = -1;
    private double one = -1;
    private double other = -1;

    private Overlap(Couple couple) {
        this.rarity = couple.rarity();
        this.left = couple.one().formsAsIn(couple.other());
        this.right = couple.other().formsAsIn(couple.one());
    }

    static Overlap of(Couple couple) {
        return new Overlap(couple);
    }

    /** Rounded as a stream's sum is. */
    private double sum(Term[] terms) {
        DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
        for (Term term : terms) {
            sum.accept(rarity.weight(term.form()));
        }
        return sum.getSum();
    }

    /** The terms of the first that the second has too, each form once; what one text knows for a name is one in both. */
    List<Term> shared() {
        if (shared == null) {
            shared = left.sharedWith(right);
        }
        return shared;
    }

    /** The weight of the shared terms together. */
    double weight() {
        if (weight < 0) {
            weight = sum(sorted());
        }
        return weight;
    }

    private Term[] sorted() {
        Term[] sorted = shared().toArray(Term[]::new);
        Arrays.sort(sorted, Comparator.comparing(Term::form));
        return sorted;
    }

    /** Whether the shared terms weigh at least so much; of most that do not, a rough sum tells it. */
    boolean weighs(double least) {
        return mayWeigh(least) && weight() >= least;
    }

    /** The same but for the rounding, and quicker; never false where {@link #weighs} is true. */
    boolean mayWeigh(double least) {
        return most().weight() >= least - ROUGH;
    }

    /** No less than what is shared; quicker than to look for it. */
    Forms.Most most() {
        if (most == null) {
            most = left.sharedAtMost(right, rarity);
        }
        return most;
    }

    private double one() {
        if (one < 0) {
            one = sum(left.terms());
        }
        return one;
    }

    private double other() {
        if (other < 0) {
            other = sum(right.terms());
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
    int words() {
        int words = 0;
        for (int i = 0; i < shared().size(); i++) {
            words += shared().get(i).isName() ? 0 : 1;
        }
        return words;
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
