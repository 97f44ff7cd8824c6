package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.deciding.Clearances;
import org.crosscheck.workflow.deciding.Outcome;
import org.crosscheck.workflow.deciding.Relations;

/**
 * Works out anew what stands of groups and claims after somebody decided, a claim moved or its words changed; works inside
 * the caller's transaction, the story locked.
 */
@ApplicationScoped
class Standings {
    private final Clock clock;

    Standings(Clock clock) {
        this.clock = clock;
    }

    /** What stands between a group's claims; verdicts that two people have made now are there for everybody. */
    void refresh(Group group) {
        List<Long> members = ClaimRecord.inGroups(List.of(group.id)).stream()
                .map(ClaimRecord::id)
                .toList();
        List<Review> reviews = Review.aboutMembersOf(group.id);
        Relations relations = new Relations(group.story.checking, members, reviews);
        reviews.stream()
                .filter(review -> review.openedAt == null && relations.isOpen(review))
                .forEach(review -> review.openedAt = clock.instant());
        Outcome<Verdict> outcome = relations.outcome();
        group.stage = outcome.stage();
        group.verdict = outcome.value();
        if (outcome.value() != null || outcome.stage() == Stage.DISAGREEMENT) {
            group.reviewedAt = clock.instant();
        }
    }

    /** What is to happen to these claims; to be called, too, when a claim's exact words have changed. */
    void refreshClaims(Collection<Claim> claims) {
        Map<Long, List<Decision>> decisions = Decision.about(
                        claims.stream().map(claim -> claim.id).toList())
                .stream()
                .collect(Collectors.groupingBy(decision -> decision.claim.id));
        claims.forEach(claim -> refresh(claim, decisions.getOrDefault(claim.id, List.of())));
    }

    private void refresh(Claim claim, List<Decision> decisions) {
        Checking checking = claim.story.checking;
        Clearances clearances = new Clearances(checking, claim, decisions);
        decisions.stream()
                .filter(decision -> decision.openedAt == null && clearances.isOpen(decision))
                .forEach(decision -> decision.openedAt = clock.instant());
        Outcome<Clearance> outcome = clearances.outcome();
        claim.stage = outcome.stage();
        claim.clearance = outcome.value();
    }
}
