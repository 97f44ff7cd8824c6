package org.crosscheck.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;

/** Takes back a merge, a split or a move: what was said of the claims before counts again, and the engine is free. */
@ApplicationScoped
class RestoreArrangement implements Reversal {
    private static final Set<String> ACTS = Set.of(ArrangeGroups.MERGED, ArrangeGroups.SPLIT, ArrangeGroups.MOVED);

    private final Bindings bindings;
    private final Regroup regroup;
    private final Groups groups;

    RestoreArrangement(Bindings bindings, Regroup regroup, Groups groups) {
        this.bindings = bindings;
        this.regroup = regroup;
        this.groups = groups;
    }

    @Override
    public boolean reverses(String action) {
        return ACTS.contains(action);
    }

    @Override
    public void reverse(History act, String who) {
        Arrangement before = Json.read(act.undo, Arrangement.class);
        List<Claim> claims = Claim.standing(act.story.id, before.claims());
        bindings.restore(act.story, before.claims(), before.said(), who);
        Set<Long> touched = claims.stream().map(claim -> claim.group.id).collect(Collectors.toSet());
        claims.stream()
                .filter(claim -> claim.kind == ClaimKind.FACT)
                .forEach(fact -> back(fact, before.groups().get(fact.id), touched));
        regroup.again(act.story, touched);
    }

    /** A fact goes back to its group, or where that has retired, to one of its own. */
    private void back(Claim fact, long groupId, Set<Long> touched) {
        if (fact.group.id != groupId) {
            Group group =
                    Group.inStory(fact.story.id, groupId).orElseThrow(() -> new UnknownException("group", groupId));
            if (group.retiredAt == null) {
                groups.join(group, fact);
                touched.add(group.id);
            } else {
                groups.alone(fact);
            }
        }
    }
}
