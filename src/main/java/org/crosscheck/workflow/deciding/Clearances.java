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
        List<Vote<Clearance>> votes = votes();
        if (votes.isEmpty()) {
            boolean decided = standing.stream().anyMatch(decision -> decision.clearance.isDecided());
            return new Outcome<>(Stage.OPEN, decided ? Clearance.RECHECK : Clearance.UNCHECKED);
        }
        Outcome<Clearance> outcome = Outcome.of(checking, votes);
        return outcome.value() == null ? new Outcome<>(outcome.stage(), Clearance.UNCHECKED) : outcome;
    }

    /** Whether two people have decided about these words, so that each may see what the other said. */
    public boolean isOpen(Decision decision) {
        return checking == Checking.ONE
                || decision.adjudication
                || !isAboutItsWords(decision)
                || Outcome.byPerson(votes()).size() > 1;
    }

    /** Whether somebody who decides now could not see another's decision about these words. */
    public boolean isBlind(long person) {
        return checking == Checking.TWO_BLIND
                && standing.stream()
                        .filter(this::isAboutItsWords)
                        .noneMatch(decision -> decision.openedAt != null && decision.person.id != person);
    }

    /** Whether neither the words nor their sentence became others since. */
    private boolean isAboutItsWords(Decision decision) {
        return decision.exact.equals(claim.exact)
                && (claim.wordsChangedAt == null || !decision.createdAt.isBefore(claim.wordsChangedAt));
    }

    private List<Vote<Clearance>> votes() {
        return standing.stream().filter(this::isAboutItsWords).map(Vote::of).toList();
    }
}
