package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.Set;

/**
 * What reviewers decided about belonging together, which binds every grouping.
 *
 * @param together pairs of claims that were merged
 * @param apart pairs of claims that were split; stronger than {@code together}
 */
public record Bonds(Set<Pair> together, Set<Pair> apart) {
    public static final Bonds NONE = new Bonds(Set.of(), Set.of());

    public Bonds {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
    }

    /** Two claims by their ids, in either order. */
    public record Pair(String a, String b) {
        public Pair {
            if (a.compareTo(b) > 0) {
                String first = b;
                b = a;
                a = first;
            }
        }

        /** Ids that follow one another make no two pairs alike. */
        @Override
        public int hashCode() {
            return (a.hashCode() * 0x9E3779B1 ^ b.hashCode()) * 0x85EBCA6B;
        }
    }

    /** Every pair that takes one of {@code some} and one of {@code others}. */
    static Set<Pair> across(Iterable<Claim> some, Iterable<Claim> others) {
        Set<Pair> pairs = new HashSet<>();
        for (Claim one : some) {
            for (Claim other : others) {
                pairs.add(new Pair(one.id(), other.id()));
            }
        }
        return pairs;
    }
}
