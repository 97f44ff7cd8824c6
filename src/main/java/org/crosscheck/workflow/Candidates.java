package org.crosscheck.workflow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;

/** Finds, by shared keys, the claims of a story that new ones are to be compared with. */
@ApplicationScoped
class Candidates {
    /** No claim is compared with more than these; the rarest shared keys decide. */
    private static final int MOST = 80;

    private final Engine engine;
    private final Postings postings;

    Candidates(Engine engine, Postings postings) {
        this.engine = engine;
        this.postings = postings;
    }

    /**
     * The ids of claims to compare each new claim with, and from now on the new ones are found too.
     *
     * @param claims all of one article, by id
     */
    Map<Long, List<Long>> findAndAdd(long storyId, Map<Long, Claim> claims) {
        Map<Long, Set<Long>> probes = hashed(storyId, claims, true);
        Map<Long, Set<Long>> keys = hashed(storyId, claims, false);
        Set<Long> all = new HashSet<>();
        probes.values().forEach(all::addAll);
        keys.values().forEach(all::addAll);
        Map<Long, List<Long>> known = postings.under(all);
        postings.add(keys, known);
        Map<Long, List<Long>> found = new LinkedHashMap<>();
        probes.forEach((claim, its) -> found.put(claim, rarest(its, known)));
        return found;
    }

    /** From now on nobody finds these claims. */
    void forget(long storyId, Map<Long, Claim> claims) {
        postings.remove(hashed(storyId, claims, false));
    }

    private Map<Long, Set<Long>> hashed(long storyId, Map<Long, Claim> claims, boolean probes) {
        Map<Long, Set<Long>> hashed = new LinkedHashMap<>();
        claims.forEach((id, claim) -> hashed.put(
                id,
                (probes ? engine.probes(claim) : engine.keys(claim))
                        .stream()
                                .map(key -> Hash.of(storyId, key))
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return hashed;
    }

    /** A shared key counts the more the fewer claims have it. */
    private static List<Long> rarest(Set<Long> probes, Map<Long, List<Long>> known) {
        Map<Long, Double> weights = new HashMap<>();
        for (Long probe : probes) {
            List<Long> list = known.getOrDefault(probe, List.of());
            list.forEach(claim -> weights.merge(claim, 1.0 / list.size(), Double::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
