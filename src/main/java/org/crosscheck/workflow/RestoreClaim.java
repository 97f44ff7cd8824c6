package org.crosscheck.workflow;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;

/** Takes back what was said of a claim: a correction, an acceptance, a rejection, a mark. */
@ApplicationScoped
class RestoreClaim implements Reversal {
    private static final Set<String> ACTS =
            Set.of(StoreCorrection.CORRECTED, JudgeReading.ACCEPTED, RetireClaims.RETIRED, StoreMark.MARKED);

    private final Rewrite rewrite;
    private final RetireClaims retireClaims;

    RestoreClaim(Rewrite rewrite, RetireClaims retireClaims) {
        this.rewrite = rewrite;
        this.retireClaims = retireClaims;
    }

    @Override
    public boolean reverses(String action) {
        return ACTS.contains(action);
    }

    @Override
    public void reverse(History act, String who) {
        ClaimState before = Json.read(act.undo, ClaimState.class);
        Claim claim = claim(act);
        if (claim.version.id != before.versionId()) {
            throw new RefusedException("A new version of the article has come in since; correct the claim there.");
        }
        if (act.action.equals(StoreMark.MARKED)) {
            retireClaims.retire(act.story, Set.of(claim.id), Departure.Cause.REJECTED, who);
        } else if (act.action.equals(RetireClaims.RETIRED)) {
            revive(act, claim);
        } else {
            rewrite.row(act.story, claim, () -> before.writeTo(claim));
        }
    }

    private static Claim claim(History act) {
        long id = Long.parseLong(act.subject.substring("claim ".length()));
        return Claim.inStory(act.story.id, id).orElseThrow(() -> new UnknownException("claim", id));
    }

    private void revive(History act, Claim claim) {
        claim.retiredAt = null;
        claim.revision++;
        Group left = act.group;
        if (left != null && left.retiredAt == null) {
            claim.group = left;
        }
        rewrite.group(act.story, claim);
    }
}
