package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the claims that share a key, held in memory. One pairing, one instance. */
final class Pairing {
    /** A key that more claims than this share tells nothing. */
    private static final int MOST_POSTINGS = 200;

    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final List<Profile> claims;
    private final List<Set<String>> probes = new ArrayList<>();

    /** @param claims each once */
    Pairing(List<Profile> claims) {
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            Candidates.Keyed keyed = claims.get(i).keyed();
            probes.add(keyed.probes());
            for (String key : keyed.keys()) {
                postings.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
    }

    /** What takes two claims by their places in the list. */
    interface Taker {
        void take(int one, int other);
    }

    /** Every two claims of which one is stored under a key that the other looks up and that may belong together; each pair once. */
    void each(Taker pair) {
        for (int one = 0; one < claims.size(); one++) {
            for (int other : candidates(one)) {
                if (mayBelong(claims.get(one), claims.get(other))) {
                    pair.take(one, other);
                }
            }
        }
    }

    /** A statement and a figure never do; of one article only a figure and its conversion. */
    private static boolean mayBelong(Profile one, Profile other) {
        Claim claim = one.claim();
        Claim there = other.claim();
        return one.isFigure() == other.isFigure()
                && (!claim.sameSource(there) || converts(claim, there) || converts(there, claim));
    }

    private static boolean converts(Claim claim, Claim other) {
        return claim.figure() != null && other.span().equals(claim.figure().restates());
    }

    /** Those behind it in the list. */
    private Set<Integer> candidates(int claim) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String key : probes.get(claim)) {
            List<Integer> sharing = postings.getOrDefault(key, List.of());
            if (sharing.size() <= MOST_POSTINGS) {
                sharing.stream().filter(other -> other > claim).forEach(found::add);
            }
        }
        return found;
    }
}
