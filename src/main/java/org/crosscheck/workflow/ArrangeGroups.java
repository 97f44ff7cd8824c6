package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.Story;

/** Puts claims together and apart as a person sees it; it binds every later grouping. */
@ApplicationScoped
public class ArrangeGroups {
    static final String MERGED = "merged";
    static final String SPLIT = "split";
    static final String MOVED = "moved";

    private static final int REASON_LENGTH = 1_000;

    private final Clock clock;
    private final Chronicle chronicle;
    private final Bindings bindings;
    private final Regroup regroup;
    private final Groups groups;
    private final Standings standings;

    ArrangeGroups(
            Clock clock, Chronicle chronicle, Bindings bindings, Regroup regroup, Groups groups, Standings standings) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.bindings = bindings;
        this.regroup = regroup;
        this.groups = groups;
        this.standings = standings;
    }

    /**
     * Makes two groups one; the id of the group that goes on.
     *
     * @param reason why, or null
     * @throws UnknownException when one of them is not in this story or has retired
     * @throws RefusedException when they are the same
     */
    @Transactional
    public long merge(long storyId, long groupId, long otherId, String reason, String who) {
        if (groupId == otherId) {
            throw new RefusedException("Please choose another group to merge this one with.");
        }
        Group group = Locks.group(storyId, groupId);
        Group other = Locks.group(storyId, otherId);
        List<Claim> joining = Claim.membersOf(otherId);
        List<Claim> members = both(Claim.membersOf(groupId), joining);
        Arrangement before = Arrangement.of(members);
        String why = why(reason);
        bindings.together(group.story, ids(members), who, why);
        facts(joining).forEach(fact -> groups.join(group, fact));
        settle(group.story, members, Set.of(groupId, otherId));
        told(group, MERGED, other.title, before, why, who);
        return members.get(0).group.id;
    }

    /**
     * Takes claims out of their group: they become one of their own, whose id this gives.
     *
     * @param claimIds some, not all, of the group's
     * @param reason why, or null
     * @throws UnknownException when the group is not in this story or has retired
     * @throws StaleException when one of the claims stands there no more
     * @throws RefusedException when none or all are named
     */
    @Transactional
    public long split(long storyId, long groupId, Collection<Long> claimIds, String reason, String who) {
        Group group = Locks.group(storyId, groupId);
        List<Claim> members = Claim.membersOf(groupId);
        List<Claim> leaving = chosen(members, claimIds, groupId);
        List<Claim> staying = new ArrayList<>(members);
        staying.removeAll(leaving);
        if (leaving.isEmpty() || staying.isEmpty()) {
            throw new RefusedException("Please choose some of the claims, but not all of them.");
        }
        Arrangement before = Arrangement.of(members);
        String why = why(reason);
        bindings.apart(group.story, ids(leaving), ids(staying), who, why);
        bindings.together(group.story, ids(leaving), who, why);
        alone(facts(leaving));
        settle(group.story, members, Set.of(groupId));
        told(group, SPLIT, words(leaving), before, why, who);
        return leaving.get(0).group.id;
    }

    /**
     * Puts a claim into a group, or takes it out of its own to stand alone; the id of the group in which it stands then.
     *
     * @param targetId the group, or null for one of its own
     * @param reason why, or null
     * @throws UnknownException when the claim or the group is not in this story
     * @throws RefusedException when it stands there already
     */
    @Transactional
    public long place(long storyId, long claimId, Long targetId, String reason, String who) {
        if (targetId != null) {
            return move(storyId, claimId, targetId, reason, who);
        }
        Locks.story(storyId);
        Claim claim = claim(storyId, claimId);
        return split(storyId, claim.group.id, List.of(claimId), reason, who);
    }

    private static Claim claim(long storyId, long claimId) {
        return Claim.standing(storyId, List.of(claimId)).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownException("claim", claimId));
    }

    /**
     * Moves a claim into another group; the id of the group in which it stands then.
     *
     * @param reason why, or null
     * @throws UnknownException when the claim or the group is not in this story
     * @throws RefusedException when it stands there already
     */
    @Transactional
    public long move(long storyId, long claimId, long targetId, String reason, String who) {
        Group target = Locks.group(storyId, targetId);
        Claim claim = claim(storyId, claimId);
        if (claim.group.equals(target)) {
            throw new RefusedException("The claim stands in this group already.");
        }
        Group left = claim.group;
        List<Claim> leaving = List.of(claim);
        List<Claim> others = new ArrayList<>(Claim.membersOf(left.id));
        others.remove(claim);
        List<Claim> joined = Claim.membersOf(targetId);
        Arrangement before = Arrangement.of(both(both(leaving, others), joined));
        String why = why(reason);
        bindings.apart(target.story, ids(leaving), ids(others), who, why);
        bindings.together(target.story, ids(both(leaving, joined)), who, why);
        facts(leaving).forEach(fact -> groups.join(target, fact));
        settle(target.story, both(both(leaving, others), joined), Set.of(left.id, targetId));
        told(left, MOVED, claim.exact, before, why, who);
        return claim.group.id;
    }

    private static List<Claim> chosen(List<Claim> members, Collection<Long> claimIds, long groupId) {
        List<Claim> chosen =
                members.stream().filter(member -> claimIds.contains(member.id)).toList();
        if (chosen.size() != new HashSet<>(claimIds).size()) {
            throw new StaleException("group " + groupId);
        }
        return chosen;
    }

    /** Facts that leave together stand together. */
    private void alone(List<Claim> facts) {
        facts.stream().limit(1).forEach(groups::alone);
        facts.stream().skip(1).forEach(fact -> groups.join(facts.get(0).group, fact));
    }

    private void settle(Story story, List<Claim> claims, Set<Long> touched) {
        regroup.again(story, touched);
        claims.stream().map(claim -> claim.group).distinct().forEach(this::changed);
    }

    private void changed(Group group) {
        standings.refresh(group);
        group.membersChangedAt = clock.instant();
    }

    private void told(Group group, String action, String what, Arrangement before, String why, String who) {
        String after = why.isEmpty() ? what : what + " (" + why + ")";
        chronicle.write(
                group.story,
                who,
                Act.of(action, "group " + group.id, group.title, after)
                        .in(group)
                        .undoneWith(before));
    }

    private static String why(String reason) {
        String why = Field.optional("reason", reason, REASON_LENGTH);
        return why == null ? "" : why;
    }

    private static List<Claim> facts(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.kind == ClaimKind.FACT).toList();
    }

    private static List<Claim> both(List<Claim> some, List<Claim> others) {
        List<Claim> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Long> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id).toList();
    }

    private static String words(List<Claim> claims) {
        return String.join(" | ", claims.stream().map(claim -> claim.exact).toList());
    }
}
