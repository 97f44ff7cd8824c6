package org.crosscheck.workflow.deciding;

import org.crosscheck.model.Decision;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

/**
 * What one person said of one thing.
 *
 * @param person the id of who said it
 * @param value what
 * @param isDecided whether it settles anything ("undecided" does not)
 * @param isAdjudication whether it settles what others saw differently
 */
public record Vote<V>(long person, V value, boolean isDecided, boolean isAdjudication) {

    static Vote<Verdict> of(Review review) {
        return new Vote<>(review.person.id, review.verdict, review.verdict.isDecided(), review.adjudication);
    }

    static Vote<Fate> of(Decision decision) {
        Fate fate = new Fate(decision.clearance, decision.wording);
        return new Vote<>(decision.person.id, fate, decision.clearance.isDecided(), decision.adjudication);
    }
}
