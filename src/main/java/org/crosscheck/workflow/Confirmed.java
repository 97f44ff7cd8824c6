package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Bonds.Pair;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

/** What decisions say about belonging together. */
final class Confirmed {
    private Confirmed() {}

    /**
     * The claims of each group that a person took for one thing stay together, and no two such groups become one; an
     * open decision binds nobody.
     */
    static Bonds bonds(Collection<Review> standing) {
        Set<Pair> together = new HashSet<>();
        Set<Pair> apart = new HashSet<>();
        List<String> firsts = new ArrayList<>();
        for (Review review : standing) {
            if (review.verdict != Verdict.UNDECIDED && review.verdict != Verdict.DIFFERENT) {
                List<String> ids =
                        review.claims.stream().map(claim -> claim.id.toString()).toList();
                ids.stream().skip(1).forEach(other -> together.add(new Pair(ids.get(0), other)));
                ids.stream().limit(1).forEach(first -> {
                    firsts.forEach(other -> apart.add(new Pair(first, other)));
                    firsts.add(first);
                });
            }
        }
        return new Bonds(together, apart);
    }
}
