package org.crosscheck.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;

/** Finds, by shared keys, the claims of a story that new ones are to be compared with. */
@ApplicationScoped
class Candidates {
    /** No claim is compared with more than these; the rarest shared keys decide. */
    private static final int MOST = 80;

    /** So many claims that read the same stand for all that do. */
    static final int ENOUGH_ALIKE = 4;

    private static final long[] NOBODY = {};

    private final Engine engine;
    private final Postings postings;

    Candidates(Engine engine, Postings postings) {
        this.engine = engine;
        this.postings = postings;
    }

    /**
     * The ids of claims to compare each new claim with, the oldest first where they read the same as it, and from now on the
     * new ones are found too. Of claims that read the same only the first few are found: what they are compared with holds
     * for all.
     *
     * @param claims all of one article, by id
     */
    Map<Long, List<Long>> findAndAdd(long storyId, Map<Long, Claim> claims) {
        Map<Long, Long> wordings = new HashMap<>();
        claims.forEach((id, claim) -> wordings.put(id, Hash.of(storyId, claim.wording())));
        Map<Long, Set<Long>> probes = hashed(storyId, claims, true);
        Map<Long, Set<Long>> keys = hashed(storyId, claims, false);
        Set<Long> all = new HashSet<>(wordings.values());
        probes.values().forEach(all::addAll);
        keys.values().forEach(all::addAll);
        Map<Long, long[]> known = postings.under(all);
        Map<Long, List<Long>> found = new LinkedHashMap<>();
        claims.keySet().forEach(id -> {
            long[] same = known.getOrDefault(wordings.get(id), NOBODY);
            if (same.length >= ENOUGH_ALIKE && LongStream.of(same).noneMatch(one -> one == id)) {
                found.put(id, LongStream.of(same).boxed().toList());
                keys.remove(id);
            } else {
                found.put(id, rarest(id, probes.get(id), known));
                keys.get(id).add(wordings.get(id));
            }
        });
        postings.add(keys, known);
        return found;
    }

    /** From now on nobody finds these claims. */
    void forget(long storyId, Map<Long, Claim> claims) {
        Map<Long, Set<Long>> keys = hashed(storyId, claims, false);
        claims.forEach((id, claim) -> keys.get(id).add(Hash.of(storyId, claim.wording())));
        postings.remove(keys);
    }

    /** Those wordings of these claims under which nobody is found any more. */
    Set<String> lost(long storyId, Collection<Claim> claims) {
        Map<Long, String> wordings = new HashMap<>();
        claims.forEach(claim -> wordings.put(Hash.of(storyId, claim.wording()), claim.wording()));
        wordings.keySet().removeAll(postings.under(wordings.keySet()).keySet());
        return Set.copyOf(wordings.values());
    }

    /**
     * Makes the first of claims that read the same the one that is found, as no other is.
     *
     * @return which to compare each with: the first with its candidates, the others with the first
     */
    Map<Long, List<Long>> succeed(long storyId, Map<Long, Claim> alike) {
        Long first = alike.keySet().iterator().next();
        Map<Long, List<Long>> found = new LinkedHashMap<>();
        findAndAdd(storyId, Map.of(first, alike.get(first)))
                .forEach((id, others) -> found.put(
                        id,
                        others.stream()
                                .filter(other -> !alike.containsKey(other))
                                .toList()));
        alike.keySet().stream().skip(1).forEach(id -> found.put(id, List.of(first)));
        return found;
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
    private static List<Long> rarest(Long claim, Set<Long> probes, Map<Long, long[]> known) {
        Map<Long, Double> weights = new HashMap<>();
        for (Long probe : probes) {
            long[] list = known.getOrDefault(probe, NOBODY);
            for (long other : list) {
                weights.merge(other, 1.0 / list.length, Double::sum);
            }
        }
        weights.remove(claim);
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
