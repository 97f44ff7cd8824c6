package org.crosscheck.engine.comparison;

import java.util.Optional;

import org.crosscheck.engine.quantity.UnitConversion;
import org.crosscheck.engine.quantity.Units;

/**
 * What the sentences round two figures have in common, numbers left out. Most share too little for anything: what the others
 * ask for is worked out when they ask. Not thread-safe.
 */
final class Setting {
    private static final int NEAR_DAYS = 3;
    private static final int SAME_STORY_DAYS = 30;
    /** Where nobody knows that both are of one day, the sentences must say more of the same. */
    private static final double UNDATED_SHARE = 0.6;

    private static final double ONE_SENTENCE = 0.75;
    private static final int FEWEST_WORDS = 3;

    private static final double ROUNDING = 0.02;

    /** What a number that is no accident saves of the words. */
    private static final double TELLING = 1.7;

    private static final double ENOUGH = 2;

    private final Couple couple;
    private final Overlap overlap;
    private final double rarest;
    private Occasion occasion;
    private double value = -1;

    Setting(Couple couple) {
        this.couple = couple;
        this.overlap = Overlap.of(couple);
        this.rarest = Math.log((couple.rarity().articles() + 9.0) / 3);
    }

    Occasion occasion() {
        if (occasion == null) {
            occasion = Occasion.of(couple.a(), couple.b());
        }
        return occasion;
    }

    /**
     * Whether the sentences may have enough in common, be the figures what they may. Of most pairs this tells that they have
     * not; only for money that is given for years it tells nothing.
     */
    boolean maySuffice() {
        return overlap.mayWeigh(TELLING * rarest - mostValue()) && overlap.mayWeigh(TELLING * rarest - value())
                || Units.isMoney(couple.a().figure().unit()) && occasion().days() > SAME_STORY_DAYS;
    }

    /** The weight of a number that no article has. */
    private double mostValue() {
        return Math.log(couple.rarity().articles() + 9.0);
    }

    /** How many words they share besides the counted noun. */
    private long besides() {
        String one = couple.one().counted().head();
        String other = couple.other().counted().head();
        return overlap.shared().stream()
                .map(Term::form)
                .filter(form -> !form.equals(one) && !form.equals(other))
                .count();
    }

    /**
     * The weight of the number itself where both have the same one: that two articles have 1,260 of something is no accident,
     * that both have two is.
     */
    private double value() {
        if (value < 0) {
            value = value(couple.a().figure(), couple.b().figure(), couple.rarity());
        }
        return value;
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
        boolean near = occasion().days() <= NEAR_DAYS;
        boolean telling = value() >= rarest && near;
        double needed = (telling ? TELLING : near ? ENOUGH : 3) * rarest;
        double share = telling ? 0.12 : 0.2;
        boolean enough = overlap.weight() + value() >= needed
                && overlap.contained() >= share
                && besides() >= 1
                && (!otherNouns || overlap.words() > 1);
        return enough ? null : otherEvent();
    }

    /**
     * What stands against taking figures that part for figures of one thing, or null.
     *
     * @param samePurpose whether they are money for one purpose, of which more comes for years
     */
    Reason tooLittleToPart(boolean sameNoun, boolean samePurpose) {
        if (occasion().days() > SAME_STORY_DAYS) {
            return samePurpose
                    ? null
                    : Reason.of(ReasonCode.TOO_FAR_APART, occasion().days());
        }
        double needed = occasion().known() ? 0.4 : UNDATED_SHARE;
        return sameNoun && overlap.weight() >= ENOUGH * rarest && overlap.contained() >= needed ? null : otherEvent();
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
