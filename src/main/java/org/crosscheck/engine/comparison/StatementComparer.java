package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares what two articles say that somebody said. One comparison, one instance. */
final class StatementComparer {
    private final Claim a;
    private final Claim b;
    private final Rarity rarity;
    private final List<Reason> reasons = new ArrayList<>();

    StatementComparer(Claim a, Claim b, Rarity rarity) {
        this.a = a;
        this.b = b;
        this.rarity = rarity;
    }

    Comparison compare() {
        if (a.sameSource(b)) {
            return rejected(Reason.of(SAME_ARTICLE));
        }
        Overlap overlap = Overlap.of(Terms.of(a), Terms.of(b), rarity);
        if (overlap.shared().isEmpty()) {
            return rejected(Reason.of(OTHER_WORDS, 0));
        }
        Relation relation = Relation.of(a.speaker(), b.speaker());
        Occasion occasion = Occasion.of(a, b);
        WordDiff diff = WordDiff.of(a, b);
        Bar bar = new Bar(relation, occasion, overlap, diff, rarity);
        Reason obstacle = bar.obstacle(a, b);
        if (obstacle != null) {
            return rejected(obstacle);
        }
        speakers(relation, diff);
        reasons.add(occasion.reason());
        reasons.add(Reason.of(RARE_WORDS, overlap.percent()));
        if (bar.sameMatter() && !diff.contained()) {
            reasons.add(Reason.of(SAME_MATTER));
            return Comparison.of(reasons, overlap.contained());
        }
        reasons.add(Reason.of(Ladder.rung(diff, a, b)));
        List<Reason> substance = Substance.of(a, b, diff);
        reasons.addAll(substance);
        if (substance.isEmpty()) {
            reasons.addAll(Differences.of(diff));
        }
        return Comparison.of(reasons, Math.max(overlap.contained(), diff.alike()));
    }

    private void speakers(Relation relation, WordDiff diff) {
        if (relation == Relation.UNKNOWN) {
            return;
        }
        ReasonCode code =
                switch (relation) {
                    case SAME -> SAME_SPEAKER;
                    case ONE_SIDE -> SAME_SIDE;
                    case TWO_SIDES -> OPPOSED_PARTIES;
                    default -> SPEAKERS_DIFFER;
                };
        reasons.add(Reason.of(code, a.speaker().name(), b.speaker().name()));
    }

    private Comparison rejected(Reason reason) {
        return Comparison.of(List.of(reason), 0);
    }
}
