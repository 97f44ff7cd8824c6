package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A whole story held in memory: its claims and the rarity of its terms. In which order the articles came makes no
 * difference. Not thread-safe.
 */
public final class Story {
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
        article.forEach(claim -> claims.put(claim.id(), claim));
    }

    /**
     * Compares every two claims that share a key, and groups.
     *
     * @param rejected takes the pairs that came out {@link Label#DIFFERENT}
     */
    public List<Group> groups(Consumer<Link> rejected) {
        List<Link> links = new ArrayList<>();
        for (Link link : links(claims.values(), rarity, Grouping.ORDER)) {
            if (link.comparison().label().links()) {
                links.add(link);
            } else {
                rejected.accept(link);
            }
        }
        return Grouping.of(claims.values(), links, Bonds.NONE);
    }

    /**
     * What comparing every two claims that share a key gives, {@link Label#DIFFERENT} too.
     *
     * @param claims each once
     * @param rarity of the story that they are from
     * @param order of two claims the lesser becomes the link's first
     */
    public static List<Link> links(Collection<Claim> claims, Rarity rarity, Comparator<Claim> order) {
        Comparer comparer = new Comparer(rarity);
        List<Link> links = new ArrayList<>();
        new Pairing(claims)
                .each((one, other) -> links.add(
                        order.compare(one, other) <= 0 ? link(comparer, one, other) : link(comparer, other, one)));
        return links;
    }

    private static Link link(Comparer comparer, Claim first, Claim second) {
        return new Link(first, second, comparer.compare(first, second));
    }
}
