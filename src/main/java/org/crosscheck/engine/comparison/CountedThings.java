package org.crosscheck.engine.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Whether two figures can be of one thing, by what is counted, what happened to it, where, and as part of what. */
final class CountedThings {
    private static final String AGE = "year of age";
    private static final List<String> BASES = List.of(" of the ", " of its ", " of their ", " out of ", "of the ");
    private static final List<String> PARTITIVES = List.of(
            " of the ", " of its ", " of their ", " of his ", " of her ", " of our ", " of these ", " of those ");

    private CountedThings() {}

    /** What stands against it, or null. */
    static Reason obstacle(Profile a, Profile b) {
        Figure one = a.claim().figure();
        Figure other = b.claim().figure();
        if (one.status() != other.status()) {
            return Reason.of(STANDING_DIFFERS, word(one.status()), word(other.status()));
        } else if (one.trend() != other.trend() && Units.isShare(one.unit())) {
            return Reason.of(CHANGE_AND_LEVEL);
        } else if (!Units.isMoney(one.unit()) && a.isIncrement() != b.isIncrement()) {
            return at(a, b, Reason.of(CHANGE_AND_LEVEL));
        } else if (!a.counted().fits(b.counted()) || substancesDiffer(a, b)) {
            return at(a, b, Reason.of(THINGS_DIFFER, one.unit(), other.unit()));
        } else if (!a.counted().happenedAlike(b.counted())) {
            return at(a, b, Reason.of(PREDICATES_DIFFER, happened(one), happened(other)));
        } else if ((one.unit().equals(AGE) || other.unit().equals(AGE)) && !samePerson(a.claim(), b.claim())) {
            return at(
                    a, b, Reason.of(THINGS_DIFFER, a.claim().words(), b.claim().words()));
        }
        return null;
    }

    /** "30 kilos of cocaine" are no "30 kilos of heroin". */
    private static boolean substancesDiffer(Profile a, Profile b) {
        return a.counted().namedOtherwise(b.counted()) && isOfSubstance(a.claim()) && isOfSubstance(b.claim());
    }

    private static boolean isOfSubstance(Claim claim) {
        String dimension = Units.dimension(claim.figure().unit());
        int at = claim.context().indexOf(claim.words());
        return dimension != null
                && !Units.isShare(claim.figure().unit())
                && at >= 0
                && claim.context().startsWith(" of ", at + claim.words().length());
    }

    /** What stands against one measure told otherwise, or null: another kind of it. */
    static Reason measures(Profile a, Profile b) {
        Figure one = a.claim().figure();
        Figure other = b.claim().figure();
        MeasureKinds kinds = MeasureKinds.of(one);
        boolean differ = kinds != null && kinds.differ(MeasureKinds.of(other));
        return differ ? at(a, b, Reason.of(THINGS_DIFFER, one.noun(), other.noun())) : null;
    }

    /** What stands against it where one is a part of a whole, or null. */
    static Reason part(Profile a, Profile b, Ranges ranges) {
        boolean parts = ranges.meet()
                ? isPartOf(a) != isPartOf(b) && !isSaidOfOne(a, b) || isBareBase(a, b) || isBareBase(b, a)
                : isPart(a, b, ranges);
        return parts
                ? at(a, b, Reason.of(PART_OF_WHOLE, a.claim().words(), b.claim().words()))
                : null;
    }

    /** "Fifteen people, including two children": the two children stand alone elsewhere. */
    private static boolean isSaidOfOne(Profile a, Profile b) {
        String head = a.counted().head();
        return head != null
                && head.equals(b.counted().head())
                && !a.counted().isAnybody()
                && a.counted().kinds().equals(b.counted().kinds());
    }

    /** "Of the 120 houses, 40 were destroyed" does not say that 120 were. */
    private static boolean isBareBase(Profile base, Profile other) {
        return isBase(base.claim())
                && !isBase(other.claim())
                && !other.counted().happened().isEmpty()
                && Collections.disjoint(
                        other.counted().happened(), base.counted().happened())
                && !Counted.forms(base.claim().figure().noun())
                        .contains(Terms.form(happened(other.claim().figure())));
    }

    private static boolean isPart(Profile a, Profile b, Ranges ranges) {
        if (isBase(a.claim()) != isBase(b.claim())) {
            return true;
        }
        boolean one = isPartOf(a) || isPartitive(a.claim());
        boolean other = isPartOf(b) || isPartitive(b.claim());
        boolean alike = a.counted().happened().stream().anyMatch(b.counted().happened()::contains);
        return isPartOf(a) != isPartOf(b)
                || one != other && !alike
                || a.counted().isNarrower(b.counted()) && ranges.firstBelow()
                || b.counted().isNarrower(a.counted()) && ranges.secondBelow();
    }

    private static boolean isPartOf(Profile figure) {
        return figure.claim().figure().partOf() != null;
    }

    /** "Half of the 80 pupils" */
    private static boolean isBase(Claim claim) {
        int at = claim.context().indexOf(claim.words());
        return at > 0
                && BASES.stream().anyMatch(claim.context().substring(0, at).toLowerCase(Locale.ROOT)::endsWith);
    }

    /** "120 of the passengers" */
    private static boolean isPartitive(Claim claim) {
        return PARTITIVES.stream().anyMatch(claim.words().toLowerCase(Locale.ROOT)::contains);
    }

    /** Two places that are none of each other's, or null. */
    static Reason places(Claim a, Claim b) {
        String one = a.figure().place();
        String other = b.figure().place();
        boolean apart = one != null
                && other != null
                && !one.contains(other)
                && !other.contains(one)
                && Spellings.compare(one, Entity.Kind.PLACE, other, Entity.Kind.PLACE)
                        .isEmpty();
        return apart ? Reason.of(PLACES_DIFFER, one, other) : null;
    }

    /** People that each sentence names besides the one who says so, none of them in the other, or null. */
    static Reason people(Claim a, Claim b) {
        List<Name> ones = told(a);
        List<Name> others = told(b);
        boolean apart = !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream().noneMatch(one -> others.stream().anyMatch(other -> isOne(one, other)));
        return apart
                ? Reason.of(PEOPLE_DIFFER, ones.get(0).name(), others.get(0).name())
                : null;
    }

    /** The people whom a sentence is about, as far as they are no speaker. */
    private static List<Name> told(Claim claim) {
        return claim.names().stream()
                .filter(name -> name.kind() == Entity.Kind.PERSON)
                .filter(name -> claim.speaker() == null
                        || !isOne(name, new Name(claim.speaker().name(), Entity.Kind.PERSON)))
                .toList();
    }

    private static String happened(Figure figure) {
        return figure.predicate() != null ? figure.predicate() : figure.unit();
    }

    private static Reason at(Profile a, Profile b, Reason reason) {
        return reason.at(a.claim().span(), b.claim().span());
    }

    private static String word(Quantity.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static boolean samePerson(Claim a, Claim b) {
        return a.names().stream()
                .filter(name -> name.kind() == Entity.Kind.PERSON)
                .anyMatch(name -> b.names().stream().anyMatch(there -> isOne(name, there)));
    }

    private static boolean isOne(Name one, Name other) {
        return one.kind() == other.kind()
                && Spellings.compare(one.name(), one.kind(), other.name(), other.kind())
                        .isPresent();
    }
}
