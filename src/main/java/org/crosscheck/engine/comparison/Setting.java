package org.crosscheck.engine.comparison;

import java.util.Optional;

import org.crosscheck.engine.quantity.UnitConversion;

/**
 * What the sentences round two figures have in common, numbers left out.
 *
 * @param overlap of their content words
 * @param besides how many words they share besides the counted noun
 * @param value the weight of the number itself where both have the same one: that two articles have 1,260 of something is
 *     no accident, that both have two is
 * @param rarest the weight of a word that only two articles of the story have
 */
record Setting(Occasion occasion, Overlap overlap, long besides, double value, double rarest) {
    private static final int NEAR_DAYS = 3;
    private static final int SAME_STORY_DAYS = 30;
    /** Where nobody knows that both are of one day, the sentences must say more of the same. */
    private static final double UNDATED_SHARE = 0.6;

    private static final double ONE_SENTENCE = 0.75;
    private static final int FEWEST_WORDS = 3;

    private static final double ROUNDING = 0.02;

    static Setting of(Couple couple) {
        Rarity rarity = couple.rarity();
        Overlap overlap = Overlap.of(couple);
        return new Setting(
                Occasion.of(couple.a(), couple.b()),
                overlap,
                overlap.shared().stream()
                        .filter(term ->
                                !term.form().equals(couple.one().counted().head()))
                        .filter(term ->
                                !term.form().equals(couple.other().counted().head()))
                        .count(),
                value(couple.a().figure(), couple.b().figure(), rarity),
                Math.log((rarity.articles() + 9.0) / 3));
    }

    private static double value(Figure one, Figure other, Rarity rarity) {
        return one.value() != null && other.value() != null && isOne(one, other)
                ? Math.min(rarity.weight(Terms.form(one.value())), rarity.weight(Terms.form(other.value())))
                : 0;
    }

    /** Whether both have the same value, or one is the other's in another unit but for rounding. */
    private static boolean isOne(Figure one, Figure other) {
        Optional<UnitConversion> conversion =
                one.unit().equals(other.unit()) ? Optional.empty() : UnitConversion.between(one.unit(), other.unit());
        if (conversion.isEmpty()) {
            return one.value().compareTo(other.value()) == 0;
        }
        double converted = Math.abs(conversion.get().apply(one.value()).doubleValue());
        double given = Math.abs(other.value().doubleValue());
        return Math.abs(converted - given) < ROUNDING * Math.max(converted, given);
    }

    /**
     * What stands against taking figures that meet for one figure, or null.
     *
     * @param otherNouns whether they are of measures of things that are called otherwise: then more words must be the same
     */
    Reason tooLittleToAgree(boolean otherNouns) {
        boolean telling = value >= rarest && occasion.days() <= NEAR_DAYS;
        double needed = (telling ? 1.7 : occasion.days() > NEAR_DAYS ? 3 : 2) * rarest;
        double share = telling ? 0.12 : 0.2;
        boolean enough = overlap.weight() + value >= needed
                && overlap.contained() >= share
                && besides >= 1
                && (!otherNouns || overlap.words() > 1);
        return enough ? null : otherEvent();
    }

    /**
     * What stands against taking figures that part for figures of one thing, or null.
     *
     * @param samePurpose whether they are money for one purpose, of which more comes for years
     */
    Reason tooLittleToPart(boolean sameNoun, boolean samePurpose) {
        if (occasion.days() > SAME_STORY_DAYS) {
            return samePurpose ? null : Reason.of(ReasonCode.TOO_FAR_APART, occasion.days());
        }
        double needed = occasion.known() ? 0.4 : UNDATED_SHARE;
        return sameNoun && overlap.weight() >= 2 * rarest && overlap.contained() >= needed ? null : otherEvent();
    }

    /** Whether the sentences say nearly the same. */
    boolean isOneSentence() {
        return overlap.contained() >= ONE_SENTENCE && overlap.words() >= FEWEST_WORDS;
    }

    /** Whether most of what the sentences say is the same. */
    boolean isLikely() {
        return overlap.contained() >= UNDATED_SHARE && overlap.words() >= FEWEST_WORDS;
    }

    Reason otherEvent() {
        return Reason.of(ReasonCode.OTHER_EVENT, words());
    }

    private String words() {
        return overlap.shared().isEmpty()
                ? "\u2013"
                : String.join(", ", overlap.shared().stream().map(Term::word).toList());
    }

    Reason shared() {
        return Reason.of(ReasonCode.SHARED, words());
    }

    double score() {
        return Math.min(1, 0.5 + overlap.jaccard());
    }
}
