package org.crosscheck.engine.comparison;

import java.util.List;

/** Compares two claims. Thread-safe; the same claims and rarity give the same comparison. */
public final class Comparer {
    private Comparer() {}

    public static Comparison compare(Claim a, Claim b, Rarity rarity) {
        if ((a.figure() == null) != (b.figure() == null)) {
            return Comparison.of(List.of(Reason.of(ReasonCode.STATEMENT_AND_FIGURE)), 0);
        }
        return a.figure() != null
                ? new FigureComparer(a, b, rarity).compare()
                : new StatementComparer(a, b, rarity).compare();
    }
}
