package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares two figures. One comparison, one instance. */
final class FigureComparer {
    private final Claim a;
    private final Claim b;
    private final Rarity rarity;
    private final List<Reason> reasons = new ArrayList<>();

    FigureComparer(Claim a, Claim b, Rarity rarity) {
        this.a = a;
        this.b = b;
        this.rarity = rarity;
    }

    Comparison compare() {
        Figure one = a.figure();
        Figure other = b.figure();
        if (a.sameSource(b)) {
            return rejected(Reason.of(SAME_ARTICLE));
        } else if (!one.unit().equals(other.unit())) {
            return rejected(Reason.of(UNITS_DIFFER, one.unit(), other.unit()));
        }
        Overlap context = Overlap.of(Terms.around(a), Terms.around(b), rarity);
        if (context.jaccard() < 0.3 || !same(one.value(), other.value())) {
            return rejected(Reason.of(OTHER_EVENT));
        }
        reasons.add(Reason.of(SAME_THING, one.unit(), other.unit()));
        reasons.add(Reason.of(RANGES_MEET, a.words(), b.words()));
        return Comparison.of(reasons, context.jaccard());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private Comparison rejected(Reason reason) {
        reasons.add(reason);
        return Comparison.of(reasons, 0);
    }
}
