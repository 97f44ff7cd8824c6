package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Story;

/** Gives every claim its group. */
@ApplicationScoped
public class Regroup {
    private final Clock clock;

    Regroup(Clock clock) {
        this.clock = clock;
    }

    /** Groups claims that are new in a story; called inside the transaction that stores them. */
    void add(Story story, List<Claim> claims) {
        claims.forEach(claim -> alone(story, claim));
    }

    /** A group of this claim alone. */
    Group alone(Story story, Claim claim) {
        Group group = new Group();
        group.story = story;
        group.kind = claim.kind;
        group.title = title(claim);
        group.proposal = Proposal.ONE_SOURCE_ONLY;
        group.urgency = Proposal.ONE_SOURCE_ONLY.urgency();
        group.sourceCount = 1;
        group.originCount = 1;
        group.membersChangedAt = clock.instant();
        group.persist();
        claim.group = group;
        return group;
    }

    /** Puts a claim into a group that a person chose. */
    void join(Group group, Claim claim) {
        claim.group = group;
        group.membersChangedAt = clock.instant();
    }

    private static String title(Claim claim) {
        String who = claim.kind == ClaimKind.QUOTATION && claim.speaker != null ? claim.speaker.name + ": " : "";
        return Field.cut(who + claim.exact.replace('\n', ' '), Group.TITLE_LENGTH);
    }
}
