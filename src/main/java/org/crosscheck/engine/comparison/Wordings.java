package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims that read the same, sentence, speaker and day included, are one wording; which wordings are linked. */
final class Wordings {
    private static final int UNKNOWN = -1;

    private final Claim[] claims;
    private final Map<String, List<Integer>> firsts = new HashMap<>();

    /** The first of the claims that read as each one. */
    private final int[] wordings;

    private final Map<Integer, Set<Integer>> linked = new HashMap<>();

    Wordings(Claim[] claims) {
        this.claims = claims;
        this.wordings = new int[claims.length];
        Arrays.fill(wordings, UNKNOWN);
    }

    /** The wording of a claim, as a number. */
    Integer of(int claim) {
        if (wordings[claim] == UNKNOWN) {
            wordings[claim] = first(claim);
        }
        return wordings[claim];
    }

    private int first(int claim) {
        List<Integer> alike = firsts.computeIfAbsent(claims[claim].words(), none -> new ArrayList<>());
        for (int first : alike) {
            if (claims[first].readsAs(claims[claim])) {
                return first;
            }
        }
        alike.add(claim);
        return claim;
    }

    void link(int one, int other) {
        linked.computeIfAbsent(of(one), none -> new HashSet<>()).add(of(other));
        linked.computeIfAbsent(of(other), none -> new HashSet<>()).add(of(one));
    }

    /** Whether two claims read the same. */
    boolean areOne(int one, int other) {
        return of(one).equals(of(other));
    }

    /** How many pairs of one of the first and one of the second are linked. */
    long links(Set<Integer> some, Set<Integer> others) {
        Set<Integer> fewer = some.size() <= others.size() ? some : others;
        Set<Integer> more = fewer == some ? others : some;
        long links = 0;
        for (Integer one : fewer) {
            for (Integer other : linked.getOrDefault(one, Set.of())) {
                links += more.contains(other) ? 1 : 0;
            }
        }
        return links;
    }
}
