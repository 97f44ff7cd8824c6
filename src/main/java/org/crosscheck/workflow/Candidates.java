package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Profile;
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
    Map<Long, List<Long>> findAndAdd(long storyId, Map<Long, Profile> claims) {
        return findAndAdd(storyId, List.of(claims)).get(0);
    }

    /** The same for several articles, one after the other: what each finds of those before it, too. */
    List<Map<Long, List<Long>>> findAndAdd(long storyId, List<Map<Long, Profile>> articles) {
        Map<Long, Keyed> keyed = keyed(storyId, articles);
        List<Map<Long, List<Long>>> found = new ArrayList<>();
        for (Map<Long, Profile> claims : articles) {
            found.add(find(storyId, claims.keySet(), keyed));
            add(storyId, claims.keySet(), keyed);
        }
        return found;
    }

    /** What {@link #findAndAdd} finds, and nothing changes. */
    Map<Long, List<Long>> find(long storyId, Map<Long, Profile> claims) {
        return find(storyId, claims.keySet(), keyed(storyId, List.of(claims)));
    }

    private Map<Long, List<Long>> find(long storyId, Set<Long> claims, Map<Long, Keyed> keyed) {
        StoryIndex index = indexes.of(storyId);
        Weights weights = new Weights();
        Map<Long, List<Long>> found = new LinkedHashMap<>();
        claims.forEach(id -> {
            long[] same = index.claimsUnder(keyed.get(id).wording());
            found.put(
                    id,
                    isCopy(id, same)
                            ? LongStream.of(same).boxed().toList()
                            : rarest(id, keyed.get(id).probes(), index, weights));
        });
        return found;
    }

    /** From now on these claims are found, as far as they are not yet. */
    void add(long storyId, Map<Long, Profile> claims) {
        add(storyId, List.of(claims));
    }

    /** The same for several articles, one after the other. */
    void add(long storyId, List<Map<Long, Profile>> articles) {
        Map<Long, Keyed> keyed = keyed(storyId, articles);
        articles.forEach(claims -> add(storyId, claims.keySet(), keyed));
    }

    private void add(long storyId, Set<Long> claims, Map<Long, Keyed> keyed) {
        StoryIndex index = indexes.of(storyId);
        Map<Long, long[]> missing = new LinkedHashMap<>();
        claims.forEach(id -> {
            if (!isCopy(id, index.claimsUnder(keyed.get(id).wording()))) {
                long[] keys = LongStream.of(keyed.get(id).keys())
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

    /**
     * Hashes of what a claim is found by and finds by.
     *
     * @param keys the wording among them
     */
    private record Keyed(long wording, long[] keys, long[] probes) {}

    private Map<Long, Keyed> keyed(long storyId, List<Map<Long, Profile>> articles) {
        return Many.each(
                articles.stream().flatMap(claims -> claims.entrySet().stream()).toList(), claim -> {
                    long wording = wording(storyId, claim);
                    var keyed = engine.keyed(claim);
                    return new Keyed(wording, keys(storyId, keyed.keys(), wording), hashes(storyId, keyed.probes()));
                });
    }

    /** Whether a claim reads as so many that are found, {@code same}, that nobody need find it too. */
    private static boolean isCopy(long id, long[] same) {
        return same.length >= ENOUGH_ALIKE && LongStream.of(same).noneMatch(one -> one == id);
    }

    /** From now on nobody finds these claims, and what is remembered of them is forgotten. */
    void forget(long storyId, Map<Long, Profile> claims) {
        Map<Long, long[]> keys = new LinkedHashMap<>();
        claims.forEach(
                (id, claim) -> keys.put(id, keys(storyId, engine.keyed(claim).keys(), wording(storyId, claim))));
        if (!keys.isEmpty()) {
            indexes.write(storyId, IndexEntry.left(keys));
        }
    }

    /** Those wordings of these claims under which nobody is found any more. */
    Set<String> lost(long storyId, Collection<Profile> claims) {
        StoryIndex index = indexes.of(storyId);
        return claims.stream()
                .filter(claim -> index.claimsUnder(wording(storyId, claim)).length == 0)
                .map(Candidates::wording)
                .collect(Collectors.toSet());
    }

    /**
     * Makes the first of claims that read the same the one that is found, as no other is.
     *
     * @return which to compare each with: the first with its candidates, the others with the first
     */
    Map<Long, List<Long>> succeed(long storyId, Map<Long, Profile> alike) {
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

    private static long[] keys(long storyId, Set<String> keys, long wording) {
        return LongStream.concat(LongStream.of(hashes(storyId, keys)), LongStream.of(wording))
                .toArray();
    }

    private static long wording(long storyId, Profile claim) {
        return Hash.of(storyId, wording(claim));
    }

    private static String wording(Profile claim) {
        return claim.claim().wording();
    }

    private static long[] hashes(long storyId, Collection<String> keys) {
        return keys.stream().mapToLong(key -> Hash.of(storyId, key)).toArray();
    }

    /** A shared key counts the more the fewer claims have it. */
    private static List<Long> rarest(long claim, long[] probes, StoryIndex index, Weights weights) {
        weights.clear();
        for (long probe : probes) {
            long[] list = index.claimsUnder(probe);
            for (long other : list) {
                if (other != claim) {
                    weights.add(other, 1.0 / list.length);
                }
            }
        }
        return weights.heaviest(MOST);
    }
}
