package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.model.Bond;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Story;

/**
 * Remembers what a person's merge or split says of claims, so that it binds every later grouping; works inside the
 * caller's transaction, the story locked. The groups themselves change only by {@link Regroup#again}.
 */
@ApplicationScoped
class Bindings {
    private final Clock clock;
    private final Session session;

    Bindings(Clock clock, Session session) {
        this.clock = clock;
        this.session = session;
    }

    /** From now on these claims stand in one group, whatever the engine thinks. */
    void together(Story story, Collection<Long> claims, String who, String reason) {
        List<Long> all = List.copyOf(claims);
        all.stream().skip(1).forEach(other -> bind(story, all.get(0), other, Bond.Kind.TOGETHER, who, reason));
    }

    /** From now on none of the one stands in a group with any of the others. */
    void apart(Story story, Collection<Long> some, Collection<Long> others, String who, String reason) {
        some.forEach(one -> others.forEach(other -> bind(story, one, other, Bond.Kind.APART, who, reason)));
    }

    /** Takes back whatever was decided about pairs of these claims. */
    void loosen(Story story, Collection<Long> claims, String who, String reason) {
        List<Bond.Pair> bound = new ArrayList<>();
        Bond.standing(claims).forEach((pair, kind) -> {
            if (kind != Bond.Kind.LOOSE) {
                bound.add(pair);
            }
        });
        bound.forEach(pair -> bind(story, pair.first(), pair.second(), Bond.Kind.LOOSE, who, reason));
    }

    /** Says of each pair of these claims again what was said before; of what was not, that the engine is free. */
    void restore(Story story, Collection<Long> claims, Map<Bond.Pair, Bond.Kind> before, String who) {
        Map<Bond.Pair, Bond.Kind> now = Bond.standing(claims);
        now.forEach((pair, kind) -> {
            Bond.Kind then = before.getOrDefault(pair, Bond.Kind.LOOSE);
            if (then != kind) {
                bind(story, pair.first(), pair.second(), then, who, "");
            }
        });
    }

    private void bind(Story story, long one, long other, Bond.Kind kind, String who, String reason) {
        Bond bond = new Bond();
        bond.story = story;
        bond.first = session.getReference(Claim.class, Math.min(one, other));
        bond.second = session.getReference(Claim.class, Math.max(one, other));
        bond.kind = kind;
        bond.who = who;
        bond.at = clock.instant();
        bond.reason = reason == null ? "" : reason;
        bond.persist();
    }
}
