package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.Story;

/**
 * Takes claims out of everything but history: a claim that a person rejected, or whose words are gone. They leave their
 * groups, which are derived anew and say who left and why; no later grouping finds them. Decisions stay as they were
 * made, but count as older than what the group is now. Works inside the caller's transaction, the story locked.
 */
@ApplicationScoped
class RetireClaims {
    static final String RETIRED = "retired";

    private final Clock clock;
    private final Chronicle chronicle;
    private final Regroup regroup;

    RetireClaims(Clock clock, Chronicle chronicle, Regroup regroup) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.regroup = regroup;
    }

    /**
     * Retires claims of a story; those that are retired already are passed over.
     *
     * @param who the person's name
     */
    void retire(Story story, Collection<Long> claimIds, Departure.Cause cause, String who) {
        List<Claim> leaving = Claim.standing(story.id, claimIds);
        List<Long> ids = leaving.stream().map(claim -> claim.id).toList();
        Set<Group> left = leaving.stream()
                .map(claim -> claim.group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        regroup.withdraw(story, ids);
        leaving.forEach(claim -> leave(claim, cause, who));
        left.forEach(group -> group.membersChangedAt = clock.instant());
        regroup.again(story, left.stream().map(group -> group.id).sorted().toList());
    }

    private void leave(Claim claim, Departure.Cause cause, String who) {
        Instant now = clock.instant();
        if (claim.group != null) {
            Departure departure = new Departure();
            departure.group = claim.group;
            departure.claim = claim;
            departure.cause = cause;
            departure.who = who;
            departure.at = now;
            departure.persist();
            chronicle.write(
                    claim.story,
                    who,
                    "left",
                    "group " + claim.group.id,
                    "claim " + claim.id + ": " + claim.exact,
                    null);
        }
        Act act =
                Act.of(RETIRED, "claim " + claim.id, claim.exact, cause.name()).in(claim.group);
        chronicle.write(
                claim.story, who, cause == Departure.Cause.REJECTED ? act.undoneWith(ClaimState.of(claim)) : act);
        claim.retiredAt = now;
        claim.group = null;
    }
}
