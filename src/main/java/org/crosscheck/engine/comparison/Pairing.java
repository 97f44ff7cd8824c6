package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the claims that share a key, held in memory. One pairing, one instance. */
final class Pairing {
    /** A key that more claims than this share tells nothing. */
    private static final int MOST_POSTINGS = 200;

    private final Map<String, List<Claim>> postings = new HashMap<>();
    private final Collection<Claim> claims;

    /** @param claims each once */
    Pairing(Collection<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            Candidates.keys(claim).forEach(key -> postings.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(claim));
        }
    }

    /** Every two claims of which one is stored under a key that the other looks up and that may belong together; each pair once. */
    void each(BiConsumer<Claim, Claim> pair) {
        Set<String> done = new HashSet<>();
        for (Claim claim : claims) {
            done.add(claim.id());
            for (Claim other : candidates(claim)) {
                if (!done.contains(other.id()) && mayBelong(claim, other)) {
                    pair.accept(claim, other);
                }
            }
        }
    }

    /** A statement and a figure never do; of one article only a figure and its conversion. */
    private static boolean mayBelong(Claim claim, Claim other) {
        boolean oneKind = (claim.figure() == null) == (other.figure() == null);
        return oneKind && (!claim.sameSource(other) || converts(claim, other) || converts(other, claim));
    }

    private static boolean converts(Claim claim, Claim other) {
        return claim.figure() != null && other.span().equals(claim.figure().restates());
    }

    private Set<Claim> candidates(Claim claim) {
        Set<Claim> found = new LinkedHashSet<>();
        for (String key : Candidates.probes(claim)) {
            List<Claim> sharing = postings.getOrDefault(key, List.of());
            if (sharing.size() <= MOST_POSTINGS) {
                found.addAll(sharing);
            }
        }
        return found;
    }
}
