package org.crosscheck.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.workflow.index.IndexEntry;
import org.crosscheck.workflow.index.StoryIndex;
import org.crosscheck.workflow.index.StoryIndexes;

/** Finds, by shared keys, the claims of a story that new ones are to be compared with; works with the story locked. */
@ApplicationScoped
class Candidates {
    /** No claim is compared with more than these; the rarest shared keys decide. */
    private static final int MOST = 80;

    /** So many claims that read the same stand for all that do. */
    static final int ENOUGH_ALIKE = 4;

    private final Engine engine;
    private final StoryIndexes indexes;

    Candidates(Engine engine, StoryIndexes indexes) {
        this.engine = engine;
        this.indexes = indexes;
    }

    /**
     * The ids of claims to compare each new claim with, the oldest first where they read the same as it, and from now on the
     * new ones are found too. Of claims that read the same only the first few are found: what they are compared with holds
     * for all.
     *
     * @param claims all of one article, by id
     */
    Map<Long, List<Long>> findAndAdd(long storyId, Map<Long, Claim> claims) {
        Map<Long, Long> wordings = wordings(storyId, claims);
        Map<Long, List<Long>> found = find(storyId, claims, wordings);
        add(storyId, claims, wordings);
        return found;
    }

    /** The same, and nothing changes. */
    Map<Long, List<Long>> find(long storyId, Map<Long, Claim> claims) {
        return find(storyId, claims, wordings(storyId, claims));
    }

    private Map<Long, List<Long>> find(long storyId, Map<Long, Claim> claims, Map<Long, Long> wordings) {
        StoryIndex index = indexes.of(storyId);
        Map<Long, List<Long>> found = new LinkedHashMap<>();
        claims.forEach((id, claim) -> {
            long[] same = index.claimsUnder(wordings.get(id));
            found.put(
                    id,
                    isCopy(id, same)
                            ? LongStream.of(same).boxed().toList()
                            : rarest(id, hashes(storyId, engine.probes(claim)), index));
        });
        return found;
    }

    /** From now on these claims are found, as far as they are not yet. */
    void add(long storyId, Map<Long, Claim> claims) {
        add(storyId, claims, wordings(storyId, claims));
    }

    private void add(long storyId, Map<Long, Claim> claims, Map<Long, Long> wordings) {
        StoryIndex index = indexes.of(storyId);
        Map<Long, long[]> missing = new LinkedHashMap<>();
        claims.forEach((id, claim) -> {
            if (!isCopy(id, index.claimsUnder(wordings.get(id)))) {
                long[] keys = LongStream.of(keys(storyId, claim, wordings.get(id)))
                        .filter(key -> index.lacks(key, id))
                        .toArray();
                if (keys.length > 0) {
                    missing.put(id, keys);
                }
            }
        });
        if (!missing.isEmpty()) {
            indexes.write(storyId, IndexEntry.found(missing));
        }
    }

    /** Whether a claim reads as so many that are found, {@code same}, that nobody need find it too. */
    private static boolean isCopy(long id, long[] same) {
        return same.length >= ENOUGH_ALIKE && LongStream.of(same).noneMatch(one -> one == id);
    }

    /** From now on nobody finds these claims, and what is remembered of them is forgotten. */
    void forget(long storyId, Map<Long, Claim> claims) {
        Map<Long, long[]> keys = new LinkedHashMap<>();
        Map<Long, Long> wordings = wordings(storyId, claims);
        claims.forEach((id, claim) -> keys.put(id, keys(storyId, claim, wordings.get(id))));
        if (!keys.isEmpty()) {
            indexes.write(storyId, IndexEntry.left(keys));
        }
    }

    /** Those wordings of these claims under which nobody is found any more. */
    Set<String> lost(long storyId, Collection<Claim> claims) {
        StoryIndex index = indexes.of(storyId);
        return claims.stream()
                .filter(claim -> index.claimsUnder(wording(storyId, claim)).length == 0)
                .map(Claim::wording)
                .collect(Collectors.toSet());
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

    private long[] keys(long storyId, Claim claim, long wording) {
        return LongStream.concat(LongStream.of(hashes(storyId, engine.keys(claim))), LongStream.of(wording))
                .toArray();
    }

    private static Map<Long, Long> wordings(long storyId, Map<Long, Claim> claims) {
        Map<Long, Long> wordings = new HashMap<>();
        claims.forEach((id, claim) -> wordings.put(id, wording(storyId, claim)));
        return wordings;
    }

    private static long wording(long storyId, Claim claim) {
        return Hash.of(storyId, claim.wording());
    }

    private static long[] hashes(long storyId, Collection<String> keys) {
        return keys.stream().mapToLong(key -> Hash.of(storyId, key)).toArray();
    }

    /** A shared key counts the more the fewer claims have it. */
    private static List<Long> rarest(Long claim, long[] probes, StoryIndex index) {
        Map<Long, Double> weights = new HashMap<>();
        for (long probe : probes) {
            long[] list = index.claimsUnder(probe);
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
