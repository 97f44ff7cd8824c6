package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares what two articles say that somebody said. One comparison, one instance. */
final class StatementComparer {
    private final Profile one;
    private final Profile other;
    private final Claim a;
    private final Claim b;
    private final Rarity rarity;

    StatementComparer(Profile one, Profile other, Rarity rarity) {
        this.one = one;
        this.other = other;
        this.a = one.claim();
        this.b = other.claim();
        this.rarity = rarity;
    }

    Comparison compare() {
        if (a.sameSource(b)) {
            return rejected(Reason.of(SAME_ARTICLE));
        }
        Overlap overlap = Overlap.of(one, other, rarity);
        if (overlap.shared().isEmpty()) {
            return rejected(Reason.of(OTHER_WORDS, 0));
        }
        Bar bar = new Bar(
                Relation.of(a.speaker(), b.speaker()),
                Occasion.of(a, b),
                overlap,
                WordDiff.of(one.wording(), other.wording()),
                rarity);
        Reason obstacle = bar.obstacle(a, b);
        return obstacle != null ? rejected(obstacle) : proposed(bar);
    }

    private Comparison proposed(Bar bar) {
        List<Reason> reasons = new ArrayList<>(bar.samePoint(a, b) ? List.of() : speakers(bar.relation()));
        reasons.add(bar.occasion().reason());
        reasons.add(Reason.of(RARE_WORDS, bar.overlap().percent()));
        if (bar.sameMatter() && !bar.diff().contained()) {
            reasons.add(Reason.of(SAME_MATTER));
            return Comparison.of(reasons, bar.overlap().contained());
        }
        if (bar.samePoint(a, b)) {
            reasons.add(Reason.of(SAME_POINT, a.speaker().name(), b.speaker().name()));
            return Comparison.of(reasons, bar.overlap().contained());
        }
        reasons.add(Reason.of(Ladder.rung(bar.diff(), a, b)));
        List<Reason> substance = Substance.of(a, b, bar.diff());
        reasons.addAll(substance.isEmpty() ? Differences.of(bar.diff()) : substance);
        return Comparison.of(
                reasons, Math.max(bar.overlap().contained(), bar.diff().alike()));
    }

    private List<Reason> speakers(Relation relation) {
        ReasonCode code =
                switch (relation) {
                    case SAME -> SAME_SPEAKER;
                    case ONE_SIDE -> SAME_SIDE;
                    case TWO_SIDES -> OPPOSED_PARTIES;
                    case OTHER -> SPEAKERS_DIFFER;
                    case UNKNOWN -> null;
                };
        return code == null
                ? List.of()
                : List.of(Reason.of(code, a.speaker().name(), b.speaker().name()));
    }

    private static Comparison rejected(Reason reason) {
        return Comparison.of(List.of(reason), 0);
    }
}
