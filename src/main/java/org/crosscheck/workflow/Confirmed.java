package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Bonds.Pair;
import org.crosscheck.model.Bond;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

/** What people's decisions say about belonging together. */
final class Confirmed {
    private final Set<Pair> together = new HashSet<>();
    private final Set<Pair> apart = new HashSet<>();
    private final List<String> firsts = new ArrayList<>();

    private Confirmed() {}

    /**
     * The claims of each group that a person decided about stay together, and no two such groups become one; an open
     * decision binds nobody. What a person said of two claims goes before what follows from a decision about a group.
     *
     * @param standing the last decision about each group
     * @param said what was said of pairs of claims
     */
    static Bonds bonds(Collection<Review> standing, Map<Bond.Pair, Bond.Kind> said) {
        Confirmed confirmed = new Confirmed();
        said.forEach((pair, kind) -> {
            if (kind == Bond.Kind.TOGETHER) {
                confirmed.together.add(pair(pair));
            }
        });
        standing.stream().filter(review -> review.verdict != Verdict.UNDECIDED).forEach(confirmed::take);
        confirmed.parted();
        said.forEach((pair, kind) -> {
            if (kind == Bond.Kind.APART) {
                confirmed.apart.add(pair(pair));
            }
        });
        return new Bonds(confirmed.together, confirmed.apart);
    }

    private static Pair pair(Bond.Pair pair) {
        return new Pair(Long.toString(pair.first()), Long.toString(pair.second()));
    }

    /** Of the decided claims those that the engine groups and that nobody took out of the group since. */
    private void take(Review review) {
        List<String> ids = review.claims.stream()
                .filter(claim -> claim.kind != ClaimKind.FACT && review.group.equals(claim.group))
                .map(claim -> claim.id)
                .sorted()
                .map(Object::toString)
                .toList();
        ids.stream().skip(1).forEach(other -> together.add(new Pair(ids.get(0), other)));
        ids.stream().limit(1).forEach(firsts::add);
    }

    /** Two decided groups stay two, unless claims of theirs were put together since. */
    private void parted() {
        Map<String, String> roots = new HashMap<>();
        together.forEach(pair -> roots.put(root(roots, pair.a()), root(roots, pair.b())));
        for (int i = 0; i < firsts.size(); i++) {
            for (String other : firsts.subList(i + 1, firsts.size())) {
                if (!root(roots, firsts.get(i)).equals(root(roots, other))) {
                    apart.add(new Pair(firsts.get(i), other));
                }
            }
        }
    }

    private static String root(Map<String, String> roots, String claim) {
        String at = claim;
        while (!roots.getOrDefault(at, at).equals(at)) {
            at = roots.get(at);
        }
        return at;
    }
}
