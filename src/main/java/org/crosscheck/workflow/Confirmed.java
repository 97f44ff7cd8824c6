package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Bonds.Pair;
import org.crosscheck.model.Bond;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

/** What people's decisions say about belonging together. */
final class Confirmed {
    private final Set<Pair> together = new HashSet<>();
    private final Set<Pair> apart = new HashSet<>();
    private final List<Choice> decided = new ArrayList<>();
    private final Map<Long, Set<Long>> grouped;

    /** A group that somebody decided about, and one of the claims meant. */
    private record Choice(Group group, String claim) {}

    private Confirmed(Map<Long, Set<Long>> grouped) {
        this.grouped = grouped;
    }

    /**
     * The claims of each group that a person decided about stay together, and no two such groups become one; an open
     * decision binds nobody. What a person said of two claims goes before what follows from a decision about a group.
     *
     * @param standing the decisions that stand about each group
     * @param members what stands in these groups
     * @param said what was said of pairs of claims
     */
    static Bonds bonds(Collection<Review> standing, Collection<ClaimRecord> members, Map<Bond.Pair, Bond.Kind> said) {
        Confirmed confirmed = new Confirmed(members.stream()
                .filter(claim -> claim.kind() != ClaimKind.FACT)
                .collect(Collectors.groupingBy(
                        ClaimRecord::groupId, Collectors.mapping(ClaimRecord::id, Collectors.toSet()))));
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
                .filter(grouped.getOrDefault(review.group.id, Set.of())::contains)
                .sorted()
                .map(Object::toString)
                .toList();
        ids.stream().skip(1).forEach(other -> together.add(new Pair(ids.get(0), other)));
        ids.stream().limit(1).forEach(id -> decided.add(new Choice(review.group, id)));
    }

    /** Two decided groups stay two, unless claims of theirs were put together since. */
    private void parted() {
        Map<String, String> roots = new HashMap<>();
        together.forEach(pair -> roots.put(root(roots, pair.a()), root(roots, pair.b())));
        for (int i = 0; i < decided.size(); i++) {
            Choice one = decided.get(i);
            for (Choice other : decided.subList(i + 1, decided.size())) {
                if (!one.group.equals(other.group) && !root(roots, one.claim).equals(root(roots, other.claim))) {
                    apart.add(new Pair(one.claim, other.claim));
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
