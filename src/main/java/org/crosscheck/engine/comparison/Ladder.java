package org.crosscheck.engine.comparison;

import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.WordChanges.Change;

/** How one wording of a statement relates to another, from the same words down to a paraphrase. */
final class Ladder {
    private Ladder() {}

    static ReasonCode rung(WordDiff diff, Claim a, Claim b) {
        if (diff.changes().isEmpty()) {
            return ReasonCode.SAME_WORDS;
        } else if (diff.contained()) {
            return diff.changes().stream().allMatch(change -> atEdge(change, diff)) ? edge(diff) : ReasonCode.STITCHED;
        }
        boolean direct = isVerbatim(a) && isVerbatim(b);
        return direct ? ReasonCode.TRANSLATION : ReasonCode.PARAPHRASE;
    }

    private static boolean isVerbatim(Claim claim) {
        return claim.statement().kind() == Quotation.Kind.DIRECT;
    }

    private static ReasonCode edge(WordDiff diff) {
        return diff.changes().stream().allMatch(change -> atEnd(change, diff))
                ? ReasonCode.TRUNCATED
                : ReasonCode.EXCERPT;
    }

    private static boolean atEdge(Change change, WordDiff diff) {
        return atEnd(change, diff) || change.fromA() == 0 && change.fromB() == 0;
    }

    private static boolean atEnd(Change change, WordDiff diff) {
        return change.toA() == diff.a().size() && change.toB() == diff.b().size();
    }
}
