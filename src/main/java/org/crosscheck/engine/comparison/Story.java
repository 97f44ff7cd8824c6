package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A whole story held in memory: its claims, the keys they are found by, and the rarity of its terms. Not thread-safe.
 */
public final class Story {
    /** A key that more claims than this share tells nothing. */
    private static final int MOST_POSTINGS = 200;

    private final Map<String, List<Claim>> postings = new HashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Frequencies rarity = new Frequencies();

    /**
     * Adds an article.
     *
     * @param article its claims, with ids that no other claim of the story has
     * @param terms its terms
     */
    public void add(Collection<Claim> article, Set<String> terms) {
        rarity.add(terms);
        for (Claim claim : article) {
            claims.put(claim.id(), claim);
            Candidates.keys(claim).forEach(key -> postings.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(claim));
        }
    }

    /**
     * Compares every two claims that share a key, and groups.
     *
     * @param rejected takes the pairs that came out {@link Label#DIFFERENT}
     */
    public List<Group> groups(Consumer<Link> rejected) {
        Comparer comparer = new Comparer(rarity);
        List<Link> links = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Claim claim : claims.values()) {
            done.add(claim.id());
            for (Claim other : candidates(claim)) {
                if (!done.contains(other.id())) {
                    Link link = link(comparer, claim, other);
                    if (link.comparison().label().links()) {
                        links.add(link);
                    } else {
                        rejected.accept(link);
                    }
                }
            }
        }
        return Grouping.of(claims.values(), links, Bonds.NONE);
    }

    /** The one that comes first in reading order is the link's first. */
    private static Link link(Comparer comparer, Claim one, Claim other) {
        boolean inOrder = Grouping.ORDER.compare(one, other) <= 0;
        Claim first = inOrder ? one : other;
        Claim second = inOrder ? other : one;
        return new Link(first, second, comparer.compare(first, second));
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
