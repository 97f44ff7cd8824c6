package org.crosscheck.workflow;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Curation;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Story;

/** Says of what the machine read that it is right, or that it is no claim at all. */
@ApplicationScoped
public class JudgeReading {
    static final String ACCEPTED = "accepted";

    private final Chronicle chronicle;
    private final RetireClaims retireClaims;

    JudgeReading(Chronicle chronicle, RetireClaims retireClaims) {
        this.chronicle = chronicle;
        this.retireClaims = retireClaims;
    }

    /**
     * The claim is read rightly; what a person vouches for already stays as it is.
     *
     * @param seen {@code Claim.revision} when the form was drawn
     * @throws UnknownException when there is no such claim in this story
     * @throws StaleException when it changed or went away since
     */
    @Transactional
    public void accept(long storyId, long claimId, int seen, String who) {
        Claim claim = Locks.claim(Locks.story(storyId), claimId, seen);
        if (!claim.curation.isByHand()) {
            ClaimState state = ClaimState.of(claim);
            claim.curation = Curation.ACCEPTED;
            chronicle.write(
                    claim.story,
                    who,
                    Act.of(ACCEPTED, "claim " + claimId, null, ClaimState.told(claim))
                            .in(claim.group)
                            .undoneWith(state));
        }
    }

    /**
     * It is no claim: it leaves its group, and no later import of its article brings it back.
     *
     * @param seen {@code Claim.revision} when the form was drawn
     * @throws UnknownException when there is no such claim in this story
     * @throws StaleException when it changed or went away since
     */
    @Transactional
    public void reject(long storyId, long claimId, int seen, String who) {
        Story story = Locks.story(storyId);
        Claim claim = Locks.claim(story, claimId, seen);
        retireClaims.retire(story, Set.of(claim.id), Departure.Cause.REJECTED, who);
    }
}
