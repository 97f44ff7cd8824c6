package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.History;
import org.crosscheck.model.Review;

/** Takes a verdict back: it stays on record and counts no more. */
@ApplicationScoped
class WithdrawReview implements Reversal {

    private final Clock clock;
    private final Standings standings;

    WithdrawReview(Clock clock, Standings standings) {
        this.clock = clock;
        this.standings = standings;
    }

    @Override
    public boolean reverses(String action) {
        return action.equals("reviewed") || action.equals("adjudicated");
    }

    @Override
    public void reverse(History act, String who) {
        Review review = act.review;
        if (!review.person.name.equals(who)) {
            throw new RefusedException("Only " + review.person.name + " can take this verdict back.");
        }
        review.withdrawnAt = clock.instant();
        standings.refresh(review.group);
    }
}
