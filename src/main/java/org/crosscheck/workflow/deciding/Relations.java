package org.crosscheck.workflow.deciding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Review;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;

/**
 * How a group's claims stand to each other by what people said of every two of them. Pairs on which the same reviews
 * bear are worked out once, so that a group of hundreds costs little.
 */
public final class Relations {
    private final Checking checking;
    private final List<Review> reviews;
    private final List<Long> members;
    private final List<BitSet> bearing;

    /**
     * @param members the group's claims as they are now
     * @param reviews every review about one of them, the oldest first; those taken back do not count
     */
    public Relations(Checking checking, Collection<Long> members, List<Review> reviews) {
        this.checking = checking;
        this.reviews = reviews.stream().filter(Review::stands).toList();
        this.members = List.copyOf(members);
        this.bearing = this.members.stream().map(this::bearing).toList();
    }

    private BitSet bearing(Long member) {
        BitSet bits = new BitSet();
        boolean alone = members.size() == 1;
        for (int i = 0; i < reviews.size(); i++) {
            Set<Long> about = reviews.get(i).claims;
            bits.set(i, about.contains(member) && (!alone || about.size() == 1));
        }
        return bits;
    }

    /**
     * What stands of the group: the most severe verdict that stands between two of its claims; decided when it is for
     * every two.
     */
    public Outcome<Verdict> outcome() {
        List<Outcome<Verdict>> outcomes = distinct(pair -> true).stream()
                .map(bits -> Outcome.of(checking, votes(bits)))
                .toList();
        Verdict severest = outcomes.stream()
                .map(Outcome::value)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Outcome<>(stage(outcomes.stream().map(Outcome::stage).collect(Collectors.toSet())), severest);
    }

    private static Stage stage(Set<Stage> stages) {
        if (stages.contains(Stage.DISAGREEMENT)) {
            return Stage.DISAGREEMENT;
        }
        if (stages.equals(Set.of(Stage.DECIDED))) {
            return Stage.DECIDED;
        }
        return stages.contains(Stage.WAITING) ? Stage.WAITING : Stage.OPEN;
    }

    /** The verdict of one person on the group: the most severe of the last ones; null where a pair is left open. */
    public Verdict of(long person) {
        List<Verdict> verdicts = new ArrayList<>();
        for (BitSet bits : distinct(pair -> true)) {
            Verdict verdict = Outcome.byPerson(votes(bits)).get(person);
            if (verdict == null) {
                return null;
            }
            verdicts.add(verdict);
        }
        return verdicts.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether two people have decided on every two claims of a review, so that each may see what the other said. */
    public boolean isOpen(Review review) {
        if (checking == Checking.ONE || review.adjudication) {
            return true;
        }
        List<BitSet> pairs = pairsOf(review);
        return !pairs.isEmpty()
                && pairs.stream().allMatch(bits -> Outcome.byPerson(votes(bits)).size() > 1);
    }

    /**
     * Whether somebody who reviews these claims could not see another's verdict on any two of them.
     *
     * @param claims the claims of a review that is being made
     */
    public boolean isBlind(Set<Long> claims, long person) {
        return checking == Checking.TWO_BLIND
                && distinct(pair -> claims.containsAll(pair)).stream()
                        .flatMap(bits -> bits.stream().mapToObj(reviews::get))
                        .noneMatch(review -> review.openedAt != null && review.person.id != person);
    }

    private List<BitSet> pairsOf(Review review) {
        return distinct(review.claims::containsAll);
    }

    /** The sets of reviews that bear on the pairs chosen, each once; for a claim alone those that bear on it. */
    private List<BitSet> distinct(Predicate<List<Long>> chosen) {
        Map<BitSet, Boolean> sets = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = members.size() == 1 ? i : i + 1; j < members.size(); j++) {
                if (chosen.test(List.of(members.get(i), members.get(j)))) {
                    BitSet both = (BitSet) bearing.get(i).clone();
                    both.and(bearing.get(j));
                    sets.put(both, true);
                }
            }
        }
        return List.copyOf(sets.keySet());
    }

    private List<Vote<Verdict>> votes(BitSet bits) {
        return bits.stream().mapToObj(reviews::get).map(Vote::of).toList();
    }
}
