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
        List<Claim> all = List.copyOf(claims.values());
        List<Profile> profiles = all.stream().map(Profile::new).toList();
        Comparer comparer = new Comparer(rarity);
        List<Link> links = new ArrayList<>();
        each(profiles, Grouping.ORDER, (a, b) -> {
            Link link = new Link(all.get(a), all.get(b), comparer.compare(profiles.get(a), profiles.get(b)));
            if (link.comparison().label().links()) {
                links.add(link);
            } else {
                rejected.accept(link);
            }
        });
        return Grouping.of(all, links, Bonds.NONE);
    }

    /**
     * The links that comparing every two claims that share a key gives.
     *
     * @param claims each once
     * @param rarity of the story that they are from
     * @param order of two claims the lesser becomes the link's first
     */
    public static List<Link> links(List<Profile> claims, Rarity rarity, Comparator<Claim> order) {
        Comparer comparer = new Comparer(rarity);
        List<Link> links = new ArrayList<>();
        each(claims, order, (a, b) -> {
            Link link = comparer.link(claims.get(a), claims.get(b));
            if (link != null) {
                links.add(link);
            }
        });
        return links;
    }

    private static void each(List<Profile> claims, Comparator<Claim> order, Pairing.Taker pair) {
        new Pairing(claims).each((one, other) -> {
            boolean inOrder =
                    order.compare(claims.get(one).claim(), claims.get(other).claim()) <= 0;
            pair.take(inOrder ? one : other, inOrder ? other : one);
        });
    }
}
