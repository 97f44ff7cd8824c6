package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.Story;

/** Changes a claim's row and groups it anew at once; works inside the caller's transaction, the story locked. */
@ApplicationScoped
class Rewrite {
    private final Regroup regroup;
    private final Groups groups;
    private final Standings standings;
    private final Session session;

    Rewrite(Regroup regroup, Groups groups, Standings standings, Session session) {
        this.regroup = regroup;
        this.groups = groups;
        this.standings = standings;
        this.session = session;
    }

    /** Runs {@code change} on the claim's row. What was another kind of thing leaves its group. */
    void row(Story story, Claim claim, Runnable change) {
        Group left = claim.group;
        ClaimKind kind = claim.kind;
        regroup.withdraw(story, Set.of(claim.id));
        change.run();
        claim.revision++;
        if (claim.kind != kind) {
            claim.group = null;
        }
        group(story, claim);
        standings.refreshClaims(List.of(claim));
        if (left != null) {
            regroup.again(story, Set.of(left.id));
        }
    }

    /** Gives a claim its group, a new one or one that stands. */
    void group(Story story, Claim claim) {
        session.flush();
        if (claim.detail != null) {
            regroup.anew(story, Map.of(claim.id, new Profile(Stored.claim(claim))));
        } else if (claim.group == null) {
            groups.alone(claim);
        }
    }
}
