package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Decision;
import org.crosscheck.model.History;

/** Takes a decision about a claim back: it stays on record and counts no more. */
@ApplicationScoped
class WithdrawDecision implements Reversal {
    private final Clock clock;
    private final Standings standings;

    WithdrawDecision(Clock clock, Standings standings) {
        this.clock = clock;
        this.standings = standings;
    }

    @Override
    public boolean reverses(String action) {
        return action.equals("decided") || action.equals("settled");
    }

    @Override
    public void reverse(History act, String who) {
        Decision decision = act.decision;
        if (!decision.person.name.equals(who)) {
            throw new RefusedException("Only " + decision.person.name + " can take this decision back.");
        }
        decision.withdrawnAt = clock.instant();
        standings.refreshClaims(List.of(decision.claim));
    }
}
