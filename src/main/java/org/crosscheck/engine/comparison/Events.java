package org.crosscheck.engine.comparison;

import java.util.Set;

import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.WordList;
import org.crosscheck.engine.time.AsOf;

/** Tells what happened on one day and on another from one count that goes on. Thread-safe. */
final class Events {
    private static final Set<String> GOING_ON =
            WordList.shipped("comparison/running-counts.txt").words();

    private Events() {}

    /**
     * "On Monday 12 were killed" and "On Tuesday nine were killed" are two events; "by Tuesday 15 had been killed" goes on
     * with a count. Null where the figures may be of one event.
     */
    static Reason obstacle(Claim a, Claim b) {
        Occasion occasion = Occasion.of(a, b);
        boolean dated = isDated(a) && isDated(b) && occasion.days() > 0;
        boolean apart = dated && (isChange(a) && isChange(b) || !goesOn(a) && !goesOn(b));
        return apart ? Reason.of(ReasonCode.TOO_FAR_APART, occasion.days()) : null;
    }

    /** "Prices rose by 8% in March": in April they rose by what they rose by. */
    private static boolean isChange(Claim claim) {
        return claim.figure().trend() != null && Units.isShare(claim.figure().unit());
    }

    private static boolean isDated(Claim claim) {
        return claim.when() != null && claim.when().origin() == AsOf.Origin.TEXT;
    }

    private static boolean goesOn(Claim claim) {
        return claim.figure().trend() != null
                || Text.of(claim.context()).tokens().stream().anyMatch(token -> GOING_ON.contains(token.lower()));
    }
}
