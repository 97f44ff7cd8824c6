package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.UnitConversion;
import org.crosscheck.engine.quantity.Units;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares two figures. One comparison, one instance. */
final class FigureComparer {
    private static final String SHARE = "share";
    private static final String AGE = "year of age";
    private static final double FAR = 2;

    private final Claim a;
    private final Claim b;
    private final Figure one;
    private final Figure other;
    private final Counted counted;
    private final Counted otherCounted;
    private final Rarity rarity;
    private final List<Reason> reasons = new ArrayList<>();

    FigureComparer(Claim a, Claim b, Rarity rarity) {
        this.a = a;
        this.b = b;
        this.one = a.figure();
        this.other = b.figure();
        this.counted = Counted.of(one);
        this.otherCounted = Counted.of(other);
        this.rarity = rarity;
    }

    Comparison compare() {
        if (a.sameSource(b)) {
            return within();
        }
        Interval mine = one.interval();
        Interval theirs = inMyUnit();
        Reason obstacle = theirs == null ? Reason.of(UNITS_DIFFER, one.unit(), other.unit()) : different();
        if (obstacle != null) {
            return rejected(obstacle);
        }
        boolean meet = mine.meets(theirs);
        if (meet && farFromBound(mine, theirs)) {
            return rejected(Reason.of(RANGES_FAR, a.words(), b.words()).at(a.span(), b.span()));
        }
        Setting setting = Setting.of(a, b, rarity);
        obstacle = meet ? setting.tooLittleToAgree() : setting.tooLittleToPart(counted.agrees(otherCounted));
        if (obstacle != null) {
            return rejected(obstacle);
        }
        support(setting);
        judge(mine, theirs, meet);
        return Comparison.of(reasons, setting.score());
    }

    /** "More than a million" and a hundred million meet, and are not one figure. */
    private static boolean farFromBound(Interval mine, Interval theirs) {
        return mine.isOpen() && isFar(mine, theirs) || theirs.isOpen() && isFar(theirs, mine);
    }

    private static boolean isFar(Interval open, Interval other) {
        double bound = (open.low() == null ? open.high() : open.low()).doubleValue();
        double end = (other.low() == null ? other.high() : other.low()).doubleValue();
        return bound > 0 && end > 0 && Math.max(bound, end) > FAR * Math.min(bound, end);
    }

    /** Inside one article only a figure and its conversion are one. */
    private Comparison within() {
        boolean converts = a.span().equals(other.restates()) || b.span().equals(one.restates());
        return converts
                ? Comparison.of(
                        List.of(Reason.of(CONVERSION, a.words(), b.words()).at(a.span(), b.span())), 1)
                : rejected(Reason.of(SAME_ARTICLE));
    }

    /** The other's interval in this one's unit, or null where the units exclude each other. */
    private Interval inMyUnit() {
        Optional<UnitConversion> conversion = UnitConversion.between(other.unit(), one.unit());
        if (conversion.isPresent()) {
            return other.interval().convert(conversion.get());
        }
        String dimension = Units.dimension(one.unit());
        boolean counts = dimension == null && Units.dimension(other.unit()) == null;
        return counts || one.unit().equals(other.unit()) ? other.interval() : null;
    }

    private Reason different() {
        if (one.status() != other.status()) {
            return Reason.of(STANDING_DIFFERS, word(one.status()), word(other.status()));
        } else if (one.trend() != other.trend() && SHARE.equals(Units.dimension(one.unit()))) {
            return Reason.of(CHANGE_AND_LEVEL);
        } else if (!counted.fits(otherCounted)) {
            return Reason.of(THINGS_DIFFER, one.unit(), other.unit()).at(a.span(), b.span());
        } else if (!counted.happenedAlike(otherCounted)) {
            return Reason.of(
                    PREDICATES_DIFFER,
                    String.join(", ", counted.happened()),
                    String.join(", ", otherCounted.happened()));
        } else if ((one.partOf() == null) != (other.partOf() == null)) {
            return Reason.of(PART_OF_WHOLE, a.words(), b.words()).at(a.span(), b.span());
        }
        boolean ages = one.unit().equals(AGE) && !samePerson();
        return ages ? Reason.of(THINGS_DIFFER, a.words(), b.words()).at(a.span(), b.span()) : null;
    }

    private boolean samePerson() {
        return a.names().stream()
                .filter(name -> name.kind() == Entity.Kind.PERSON)
                .anyMatch(name -> b.names().stream()
                        .anyMatch(there -> there.kind() == name.kind()
                                && Spellings.compare(name.name(), name.kind(), there.name(), there.kind())
                                        .isPresent()));
    }

    private static String word(Quantity.Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void support(Setting setting) {
        reasons.add(Reason.of(SAME_THING, named(a), named(b)).at(a.span(), b.span()));
        reasons.add(setting.occasion().reason());
        reasons.add(setting.shared());
    }

    private static String named(Claim claim) {
        String unit = claim.figure().unit();
        return unit.isEmpty() ? claim.words() : unit;
    }

    private void judge(Interval mine, Interval theirs, boolean meet) {
        reasons.add(Reason.of(meet ? RANGES_MEET : RANGES_APART, a.words(), b.words())
                .at(a.span(), b.span()));
        if (!meet && falls(mine, theirs)) {
            reasons.add(Reason.of(FALLING));
        }
        if (meet && mine.isOpen() != theirs.isOpen()) {
            reasons.add(Reason.of(OPEN_RANGE, a.words(), b.words()));
        }
        if (Relation.of(a.speaker(), b.speaker()) == Relation.TWO_SIDES) {
            reasons.add(
                    Reason.of(OPPOSED_PARTIES, a.speaker().name(), b.speaker().name()));
        }
    }

    /** Whether what is counted later is less. */
    private boolean falls(Interval mine, Interval theirs) {
        if (a.when() == null || b.when() == null || a.when().meets(b.when())) {
            return false;
        }
        boolean mineFirst = a.when().last().isBefore(b.when().first());
        Interval before = mineFirst ? mine : theirs;
        Interval after = mineFirst ? theirs : mine;
        return before.low() != null && after.high() != null && after.high().compareTo(before.low()) < 0;
    }

    private Comparison rejected(Reason reason) {
        return Comparison.of(List.of(reason), 0);
    }
}
