package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares two figures. One comparison, one instance. */
final class FigureComparer {
    private final Profile one;
    private final Profile other;
    private final Claim a;
    private final Claim b;
    private final Rarity rarity;

    FigureComparer(Profile one, Profile other, Rarity rarity) {
        this.one = one;
        this.other = other;
        this.a = one.claim();
        this.b = other.claim();
        this.rarity = rarity;
    }

    Comparison compare() {
        if (a.sameSource(b)) {
            return within();
        }
        Ranges ranges = Ranges.of(a.figure(), b.figure());
        if (ranges == null) {
            return rejected(
                    Reason.of(UNITS_DIFFER, a.figure().unit(), b.figure().unit()));
        }
        Reason things = CountedThings.obstacle(one, other);
        if (things != null) {
            return rejected(things);
        }
        Setting setting = Setting.of(one, other, rarity);
        Reason event = ranges.meet() ? againstOne(ranges, setting) : againstParting(setting);
        return event != null ? rejected(event) : Comparison.of(reasons(ranges, setting), setting.score());
    }

    /** Inside one article only a figure and its conversion are one. */
    private Comparison within() {
        boolean converts = a.span().equals(b.figure().restates())
                || b.span().equals(a.figure().restates());
        return converts ? Comparison.of(List.of(atBoth(CONVERSION)), 1) : rejected(Reason.of(SAME_ARTICLE));
    }

    private Reason againstOne(Ranges ranges, Setting setting) {
        return ranges.far() ? atBoth(RANGES_FAR) : setting.tooLittleToAgree();
    }

    private Reason againstParting(Setting setting) {
        Reason places = CountedThings.places(a, b);
        return places != null
                ? places
                : setting.tooLittleToPart(one.counted().agrees(other.counted()), Purpose.isOne(a, b));
    }

    private List<Reason> reasons(Ranges ranges, Setting setting) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(SAME_THING, named(a), named(b)).at(a.span(), b.span()));
        reasons.add(setting.occasion().reason());
        reasons.add(setting.shared());
        reasons.add(atBoth(ranges.meet() ? RANGES_MEET : RANGES_APART));
        if (!ranges.meet() && ranges.fall(a, b)) {
            reasons.add(Reason.of(FALLING));
        }
        if (ranges.meet() && ranges.oneOpen()) {
            reasons.add(atBoth(OPEN_RANGE));
        }
        if (Relation.of(a.speaker(), b.speaker()) == Relation.TWO_SIDES) {
            reasons.add(
                    Reason.of(OPPOSED_PARTIES, a.speaker().name(), b.speaker().name()));
        }
        return reasons;
    }

    private static String named(Claim claim) {
        String unit = claim.figure().unit();
        return unit.isEmpty() ? claim.words() : unit;
    }

    private Reason atBoth(ReasonCode code) {
        return Reason.of(code, a.words(), b.words()).at(a.span(), b.span());
    }

    private static Comparison rejected(Reason reason) {
        return Comparison.of(List.of(reason), 0);
    }
}
