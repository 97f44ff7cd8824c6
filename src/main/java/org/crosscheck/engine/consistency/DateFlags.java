package org.crosscheck.engine.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Reason;
import org.crosscheck.engine.comparison.ReasonCode;
import org.crosscheck.engine.consistency.FlagReason.Code;
import org.crosscheck.engine.time.AsOf;

/** Flags what two articles tell alike and date differently, each in words of its own. Stateless. */
final class DateFlags {
    private static final int MOST_DAYS = 3;

    /** The same words, or the same figure: so much alike that it is one event. */
    private static final Set<ReasonCode> ONE_EVENT = EnumSet.of(
            ReasonCode.SAME_WORDS,
            ReasonCode.EXCERPT,
            ReasonCode.TRUNCATED,
            ReasonCode.STITCHED,
            ReasonCode.TRANSLATION,
            ReasonCode.RANGES_MEET);

    private DateFlags() {}

    static List<Flag> of(Collection<Link> links) {
        List<Flag> flags = new ArrayList<>();
        for (Link link : links) {
            if (isOneEvent(link) && isDated(link.a()) && isDated(link.b()) && differ(link.a(), link.b())) {
                flags.add(flag(link));
            }
        }
        return flags;
    }

    private static boolean isOneEvent(Link link) {
        List<Reason> reasons = link.comparison().reasons();
        boolean sameFigure = link.a().figure() == null
                || link.a().figure().value() != null
                        && link.b().figure().value() != null
                        && link.a().figure().value().compareTo(link.b().figure().value()) == 0;
        return sameFigure
                && !link.a().sameSource(link.b())
                && reasons.stream().anyMatch(reason -> ONE_EVENT.contains(reason.code()));
    }

    /** On one day that its own text names. */
    private static boolean isDated(Claim claim) {
        AsOf when = claim.when();
        return when != null && when.origin() == AsOf.Origin.TEXT && when.first().equals(when.last());
    }

    private static boolean differ(Claim a, Claim b) {
        long days = Math.abs(a.when().first().toEpochDay() - b.when().first().toEpochDay());
        return days > 0 && days <= MOST_DAYS;
    }

    private static Flag flag(Link link) {
        String days = link.a().when().first() + " / " + link.b().when().first();
        return new Flag(
                Flag.Kind.DATE,
                link.a().words(),
                List.of(sighting(link.a()), sighting(link.b())),
                List.of(FlagReason.of(Code.DAYS_DIFFER, days)));
    }

    private static Sighting sighting(Claim claim) {
        return new Sighting(
                claim.source().id(),
                claim.span(),
                claim.words(),
                claim.when().first().toString());
    }
}
