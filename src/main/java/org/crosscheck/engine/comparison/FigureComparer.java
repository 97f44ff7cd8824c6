package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quantity.Units;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares two figures. One comparison, one instance. */
final class FigureComparer {
    private final Couple couple;
    private final Claim a;
    private final Claim b;
    private Setting setting;

    FigureComparer(Couple couple) {
        this.couple = couple;
        this.a = couple.a();
        this.b = couple.b();
    }

    /** Null where the two are no one thing, mostly without a look at anything but their sentences. */
    Comparison proposed() {
        return mayConvert() || setting().maySuffice() ? compare() : null;
    }

    private boolean mayConvert() {
        return a.figure().restates() != null || b.figure().restates() != null;
    }

    Comparison compare() {
        if (couple.inOneArticle()) {
            return within();
        }
        Ranges ranges = Ranges.of(a.figure(), b.figure());
        if (ranges == null) {
            return Comparison.rejected(
                    Reason.of(UNITS_DIFFER, a.figure().unit(), b.figure().unit()));
        }
        Reason things = CountedThings.obstacle(couple.one(), couple.other());
        Reason part = things != null ? things : CountedThings.part(couple.one(), couple.other(), ranges);
        if (part != null) {
            return Comparison.rejected(part);
        }
        Reason event = ranges.meet() ? againstOne(ranges) : againstParting();
        return event != null
                ? Comparison.rejected(event)
                : Comparison.of(reasons(ranges), setting().score());
    }

    private Setting setting() {
        if (setting == null) {
            setting = new Setting(couple);
        }
        return setting;
    }

    /** Inside one article only a figure and its conversion are one. */
    private Comparison within() {
        boolean converts = a.span().equals(b.figure().restates())
                || b.span().equals(a.figure().restates());
        return converts
                ? Comparison.of(List.of(couple.atBoth(CONVERSION)), 1)
                : Comparison.rejected(Reason.of(SAME_ARTICLE));
    }

    private Reason againstOne(Ranges ranges) {
        boolean measures = Units.dimension(a.figure().unit()) != null;
        Counted one = couple.one().counted();
        return ranges.far()
                ? couple.atBoth(RANGES_FAR)
                : setting()
                        .tooLittleToAgree(
                                measures && one.namedOtherwise(couple.other().counted()));
    }

    private Reason againstParting() {
        Reason places = CountedThings.places(a, b);
        if (Polls.differ(couple.one(), couple.other())) {
            return setting().otherEvent();
        } else if (stands(a, couple.other()) || stands(b, couple.one())) {
            return couple.atBoth(STANDS_BESIDE);
        }
        Reason measures = places != null ? places : CountedThings.measures(couple.one(), couple.other());
        Reason others = measures != null ? measures : CountedThings.people(a, b);
        Reason event = others != null ? others : Events.obstacle(a, b);
        return event != null ? event : setting().tooLittleToPart(agree(), Purpose.isOne(a, b));
    }

    /** Whether both say that they are of one thing; of sums most of the sentence must, of shares both must say of what. */
    private boolean agree() {
        Counted one = couple.one().counted();
        Counted other = couple.other().counted();
        if (Units.isMoney(a.figure().unit())) {
            return setting().isOneSentence() && !one.namedOtherwise(other)
                    || one.happenedTogether(other) && setting().isLikely();
        }
        boolean nameless = Units.isShare(a.figure().unit())
                && (one.kinds().isEmpty() || other.kinds().isEmpty());
        return !nameless && one.agrees(other);
    }

    /** "212 votes to 190" beside "221 votes to 190": the 190 has its like, and is not held against the 221. */
    private static boolean stands(Claim figure, Profile other) {
        BigDecimal value = figure.figure().value();
        BigDecimal own = other.claim().figure().value();
        boolean isOwn = value != null && own != null && value.compareTo(own) == 0;
        return !isOwn && other.hasNumber(value);
    }

    private List<Reason> reasons(Ranges ranges) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(SAME_THING, named(a), named(b)).at(a.span(), b.span()));
        reasons.add(setting().occasion().reason());
        reasons.add(setting().shared());
        reasons.add(couple.atBoth(ranges.meet() ? RANGES_MEET : RANGES_APART));
        if (!ranges.meet() && ranges.fall(a, b)) {
            reasons.add(Reason.of(FALLING));
        }
        if (ranges.meet() && ranges.loose()) {
            reasons.add(couple.atBoth(OPEN_RANGE));
        }
        if (couple.speakers() == Relation.TWO_SIDES) {
            reasons.add(couple.ofSpeakers(OPPOSED_PARTIES));
        }
        return reasons;
    }

    private static String named(Claim claim) {
        String unit = claim.figure().unit();
        return unit.isEmpty() ? claim.words() : unit;
    }
}
