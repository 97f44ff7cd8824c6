package org.crosscheck.engine.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.ReasonCode.Weight;

/** From grounds to a label: time first, then whether figures or words meet. */
final class LabelRule {
    private LabelRule() {}

    static Label label(List<Reason> reasons) {
        Set<Weight> weights = EnumSet.noneOf(Weight.class);
        reasons.forEach(reason -> weights.add(reason.code().weight()));
        if (weights.contains(Weight.REJECTS)) {
            return Label.DIFFERENT;
        } else if (weights.contains(Weight.PARTS) || weights.contains(Weight.MAY_PART)) {
            return parted(weights);
        } else if (!weights.contains(Weight.MEETS)) {
            return Label.DIFFERENT;
        }
        return met(reasons, weights);
    }

    private static Label parted(Set<Weight> weights) {
        if (weights.contains(Weight.DATES)) {
            return Label.UPDATE;
        } else if (weights.contains(Weight.LACKS_DATE) || weights.contains(Weight.CLOUDS)) {
            return Label.UNCLEAR;
        } else if (weights.contains(Weight.OPPOSES)) {
            return Label.DISPUTED;
        }
        return weights.contains(Weight.PARTS) ? Label.CONFLICT : Label.UNCLEAR;
    }

    private static Label met(List<Reason> reasons, Set<Weight> weights) {
        if (weights.contains(Weight.CLOUDS)) {
            return Label.UNCLEAR;
        } else if (reasons.stream().anyMatch(reason -> reason.code() == ReasonCode.SAME_MATTER)) {
            return Label.UPDATE;
        }
        return weights.contains(Weight.LOOSENS) ? Label.COMPATIBLE : Label.AGREE;
    }
}
