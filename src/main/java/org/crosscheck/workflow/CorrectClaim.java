package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Claim;

/** Changes what the machine read: words, kind, speaker, value and all else that a claim says. */
@ApplicationScoped
public class CorrectClaim {
    private final Rereadings rereadings;
    private final StoreCorrection store;

    CorrectClaim(Rereadings rereadings, StoreCorrection store) {
        this.rereadings = rereadings;
        this.store = store;
    }

    /**
     * Corrects a claim; it is grouped anew at once, and no later import of its article changes it back.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such claim in this story
     * @throws StaleException when it changed or went away after {@link Correction#seen()}
     * @throws RefusedException when the words do not stand in the article or a field cannot be read
     */
    public void correct(long storyId, long claimId, Correction correction, String who) {
        Claim claim = Claim.inStory(storyId, claimId).orElseThrow(() -> new UnknownException("claim", claimId));
        if (claim.retiredAt != null || claim.revision != correction.seen()) {
            throw new StaleException("claim " + claimId);
        }
        Rereading reading = rereadings.of(claim.version);
        store.correct(storyId, claimId, correction.seen(), new Amendment(reading).of(claim, correction), reading, who);
    }
}
