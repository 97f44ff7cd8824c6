package org.crosscheck.engine.comparison;

import java.time.temporal.ChronoUnit;

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

    Reason reason() {
        if (!known) {
            return Reason.of(ReasonCode.DATE_UNKNOWN);
        }
        return days == 0 ? Reason.of(ReasonCode.SAME_DAY) : Reason.of(ReasonCode.LATER, days);
    }
}
