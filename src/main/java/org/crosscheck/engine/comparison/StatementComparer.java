package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares what two articles say that somebody said. One comparison, one instance. */
final class StatementComparer {
    private final Couple couple;
    private final Claim a;
    private final Claim b;
    private final Bar bar;

    StatementComparer(Couple couple) {
        this.couple = couple;
        this.a = couple.a();
        this.b = couple.b();
        this.bar = new Bar(couple);
    }

    Comparison compare() {
        Comparison proposed = proposed();
        return proposed != null ? proposed : Comparison.rejected(obstacle());
    }

    private Reason obstacle() {
        return couple.inOneArticle() ? Reason.of(SAME_ARTICLE) : bar.obstacle();
    }

    /** Null where the two are no one statement, without a word on why: nobody asks that of most pairs. */
    Comparison proposed() {
        return bar.passes() && !couple.inOneArticle() ? proposal() : null;
    }

    private Comparison proposal() {
        List<Reason> reasons = new ArrayList<>(bar.samePoint() ? List.of() : speakers(bar.relation()));
        reasons.add(bar.occasion().reason());
        reasons.add(Reason.of(RARE_WORDS, bar.overlap().percent()));
        if (bar.sameMatter() && !bar.diff().contained()) {
            reasons.add(Reason.of(SAME_MATTER));
            return Comparison.of(reasons, bar.overlap().contained());
        }
        if (bar.samePoint()) {
            reasons.add(couple.ofSpeakers(SAME_POINT));
            return Comparison.of(reasons, bar.overlap().contained());
        }
        reasons.add(Reason.of(Ladder.rung(bar.diff(), a, b)));
        List<Reason> substance = Substance.of(couple, bar.diff());
        reasons.addAll(substance.isEmpty() ? Differences.of(bar.diff()) : substance);
        return Comparison.of(
                reasons, Math.max(bar.overlap().contained(), bar.diff().alike()));
    }

    private List<Reason> speakers(Relation relation) {
        return switch (relation) {
            case SAME -> List.of(couple.ofSpeakers(SAME_SPEAKER));
            case ONE_SIDE -> List.of(couple.ofSpeakers(SAME_SIDE));
            case TWO_SIDES -> List.of(couple.ofSpeakers(OPPOSED_PARTIES));
            case OTHER -> List.of(couple.ofSpeakers(SPEAKERS_DIFFER));
            case UNKNOWN -> List.of();
        };
    }
}
