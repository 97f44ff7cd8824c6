package org.crosscheck.workflow.deciding;

import java.util.List;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Stage;

/** What is to happen to one claim in print, by what people decided about its words. */
public final class Clearances {
    private final Checking checking;
    private final Claim claim;
    private final List<Decision> standing;

    /**
     * @param claim with its words as they are now
     * @param decisions every decision about it, the oldest first; those taken back do not count
     */
    public Clearances(Checking checking, Claim claim, List<Decision> decisions) {
        this.checking = checking;
        this.claim = claim;
        this.standing = decisions.stream().filter(Decision::stands).toList();
    }

    /** What stands; decisions about other words than it has now make it one to check again. */
    public Outcome<Clearance> outcome() {
        List<Vote<Fate>> votes = votes();
        if (votes.isEmpty()) {
            boolean decided = standing.stream().anyMatch(decision -> decision.clearance.isDecided());
            return new Outcome<>(Stage.OPEN, decided ? Clearance.RECHECK : Clearance.UNCHECKED);
        }
        Outcome<Fate> outcome = Outcome.of(checking, votes);
        Clearance stands =
                outcome.value() == null ? Clearance.UNCHECKED : outcome.value().clearance();
        return new Outcome<>(outcome.stage(), stands);
    }

    /** Whether two people have decided about these words, so that each may see what the other said. */
    public boolean isOpen(Decision decision) {
        return checking == Checking.ONE
                || decision.adjudication
                || !decision.isAbout(claim)
                || Outcome.byPerson(votes()).size() > 1;
    }

    /** Whether somebody who decides now could not see another's decision about these words. */
    public boolean isBlind(long person) {
        return checking == Checking.TWO_BLIND
                && standing.stream()
                        .filter(decision -> decision.isAbout(claim))
                        .noneMatch(decision -> decision.openedAt != null && decision.person.id != person);
    }

    private List<Vote<Fate>> votes() {
        return standing.stream()
                .filter(decision -> decision.isAbout(claim))
                .map(Vote::of)
                .toList();
    }
}
