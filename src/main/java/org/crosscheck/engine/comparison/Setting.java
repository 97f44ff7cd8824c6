package org.crosscheck.engine.comparison;

import java.util.List;

/**
 * What the sentences round two figures have in common, numbers left out.
 *
 * @param overlap of their content words
 * @param rarest the weight of a word that only two articles of the story have
 */
record Setting(Occasion occasion, Overlap overlap, double rarest) {
    private static final int NEAR_DAYS = 3;
    private static final int SAME_STORY_DAYS = 30;

    static Setting of(Claim a, Claim b, Rarity rarity) {
        return new Setting(
                Occasion.of(a, b),
                Overlap.of(words(a), words(b), rarity),
                Math.log((rarity.articles() + 9.0) / 3));
    }

    private static List<Term> words(Claim claim) {
        return Terms.around(claim).stream().filter(term -> term.kind() != Term.Kind.NUMBER).toList();
    }

    /** What stands against taking figures that meet for one figure, or null. */
    Reason tooLittleToAgree(Figure one, Figure other) {
        boolean plain = one.isPlain() || other.isPlain();
        boolean far = occasion.days() > NEAR_DAYS;
        double needed = (plain ? 2 : 1) * (far ? 1.5 : 1) * rarest;
        return overlap.weight() >= needed && overlap.contained() >= (plain ? 0.35 : 0.2) ? null : other();
    }

    /** What stands against taking figures that part for figures of one thing, or null. */
    Reason tooLittleToPart(boolean sameNoun) {
        if (occasion.days() > SAME_STORY_DAYS) {
            return Reason.of(ReasonCode.TOO_FAR_APART, occasion.days());
        }
        return sameNoun && overlap.weight() >= 2 * rarest && overlap.contained() >= 0.4 ? null : other();
    }

    private static Reason other() {
        return Reason.of(ReasonCode.OTHER_EVENT);
    }

    Reason shared() {
        return Reason.of(
                ReasonCode.SHARED,
                String.join(", ", overlap.shared().stream().map(Term::word).toList()));
    }

    double score() {
        return Math.min(1, 0.5 + overlap.jaccard());
    }
}
