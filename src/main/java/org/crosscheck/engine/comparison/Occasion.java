package org.crosscheck.engine.comparison;

import java.time.temporal.ChronoUnit;

import org.crosscheck.engine.time.AsOf;

/**
 * How far apart in time two claims are.
 *
 * @param known whether both have a date
 * @param days between the end of the earlier and the beginning of the later, 0 where they meet
 */
record Occasion(boolean known, long days) {
    static Occasion of(Claim a, Claim b) {
        if (a.when() == null || b.when() == null) {
            return new Occasion(false, 0);
        } else if (isCountedOn(a, b)) {
            return new Occasion(
                    true,
                    Math.abs(ChronoUnit.DAYS.between(a.when().last(), b.when().last())));
        } else if (a.when().meets(b.when())) {
            return new Occasion(true, 0);
        }
        boolean aFirst = a.when().last().isBefore(b.when().first());
        return new Occasion(
                true,
                aFirst
                        ? ChronoUnit.DAYS.between(a.when().last(), b.when().first())
                        : ChronoUnit.DAYS.between(b.when().last(), a.when().first()));
    }

    /** "Since Sunday", of two papers of different days: one count, taken on the one day and on the other. */
    private static boolean isCountedOn(Claim a, Claim b) {
        return isPeriod(a.when())
                && isPeriod(b.when())
                && a.when().first().equals(b.when().first())
                && !a.when().last().equals(b.when().last());
    }

    private static boolean isPeriod(AsOf when) {
        return when.origin() == AsOf.Origin.TEXT && !when.first().equals(when.last());
    }

    Reason reason() {
        if (!known) {
            return Reason.of(ReasonCode.DATE_UNKNOWN);
        }
        return days == 0 ? Reason.of(ReasonCode.SAME_DAY) : Reason.of(ReasonCode.LATER, days);
    }
}
