package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.crosscheck.engine.comparison.Bonds.Pair;

/**
 * Puts claims that speak of the same thing into groups. Two groups become one when the links between them join at
 * least half of their pairs, so that no chain of single links pulls strangers together; the strongest links go first.
 * Claims that read the same and are linked go together before, and count as one: however often a sentence is copied, it
 * is one wording. The order of the input makes no difference, and neither do ids. One grouping, one instance.
 */
public final class Grouping {
    /** Reading order, by content alone. */
    static final Comparator<Claim> ORDER = Comparator.comparing(
                    (Claim claim) -> claim.source().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.source().outlet(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::span)
            .thenComparing(Claim::words)
            .thenComparing(Claim::context)
            .thenComparing(claim -> claim.statement() == null);

    private static final double ENOUGH = 0.5;

    /** With so many others at most a claim is ever compared: more links nobody can have. */
    private static final int MOST_COMPARED = 80;

    private final Map<String, List<Claim>> clusters = new HashMap<>();
    private final Map<String, Claim> byId = new HashMap<>();

    /** Where each claim stands in reading order; those between which it makes no difference stand at one place. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<Pair, Link> links = new HashMap<>();
    private final Wordings wordings = new Wordings();
    private final Bonds bonds;

    private Grouping(Collection<Claim> claims, Collection<Link> links, Bonds bonds) {
        this.bonds = bonds;
        for (Claim claim : claims) {
            byId.put(claim.id(), claim);
            clusters.put(claim.id(), new ArrayList<>(List.of(claim)));
        }
        place();
        for (Link link : links) {
            if (link.comparison().label().links()) {
                this.links.put(pair(link), link);
                wordings.link(link);
            }
        }
    }

    private void place() {
        List<Claim> order = new ArrayList<>(byId.values());
        order.sort(ORDER);
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            place += i > 0 && ORDER.compare(order.get(i - 1), order.get(i)) < 0 ? 1 : 0;
            places.put(order.get(i).id(), place);
        }
    }

    /**
     * @param claims all that are to be grouped, each once
     * @param links between them, each pair at most once
     * @param bonds pairs with ids that are not among {@code claims} are passed over
     * @return every claim in exactly one group, in reading order of their first members
     */
    public static List<Group> of(Collection<Claim> claims, Collection<Link> links, Bonds bonds) {
        Grouping grouping = new Grouping(claims, links, bonds);
        grouping.bind();
        grouping.join(grouping.wordings::areOne, 0);
        grouping.join(link -> true, ENOUGH);
        return grouping.groups();
    }

    private void bind() {
        List<Pair> together = new ArrayList<>(bonds.together());
        together.removeIf(pair -> !byId.containsKey(pair.a()) || !byId.containsKey(pair.b()));
        together.sort(Comparator.comparingInt(this::first).thenComparingInt(this::second));
        together.stream().filter(this::mayMeet).forEach(this::merge);
    }

    /** Joins over those of the links, the strongest first, that join enough of what they lead to. */
    private void join(Predicate<Link> which, double enough) {
        Comparator<Link> strongest =
                Comparator.comparingDouble(link -> -link.comparison().score());
        List<Link> order = new ArrayList<>(links.values().stream().filter(which).toList());
        order.sort(strongest.thenComparingInt(link -> first(pair(link))).thenComparingInt(link -> second(pair(link))));
        for (Link link : order) {
            Pair pair = pair(link);
            if (mayMeet(pair) && linked(clusters.get(pair.a()), clusters.get(pair.b())) >= enough) {
                merge(pair);
            }
        }
    }

    private static Pair pair(Link link) {
        return new Pair(link.a().id(), link.b().id());
    }

    private int first(Pair pair) {
        return Math.min(places.get(pair.a()), places.get(pair.b()));
    }

    private int second(Pair pair) {
        return Math.max(places.get(pair.a()), places.get(pair.b()));
    }

    private boolean mayMeet(Pair pair) {
        List<Claim> one = clusters.get(pair.a());
        List<Claim> other = clusters.get(pair.b());
        if (one == other) {
            return false;
        }
        return bonds.apart().stream().noneMatch(apart -> {
            List<Claim> a = clusters.get(apart.a());
            List<Claim> b = clusters.get(apart.b());
            return a == one && b == other || a == other && b == one;
        });
    }

    /** Share of the pairs of wordings across two clusters that are linked, of those that can be. */
    private double linked(List<Claim> one, List<Claim> other) {
        Set<Integer> some = wordings.of(one);
        Set<Integer> others = wordings.of(other);
        long possible = Math.min(
                (long) some.size() * others.size(), (long) MOST_COMPARED * Math.min(some.size(), others.size()));
        return (double) wordings.links(some, others) / possible;
    }

    private void merge(Pair pair) {
        List<Claim> grown = clusters.get(pair.a());
        List<Claim> taken = clusters.get(pair.b());
        grown.addAll(taken);
        taken.forEach(claim -> clusters.put(claim.id(), grown));
    }

    private List<Group> groups() {
        List<Claim> order = new ArrayList<>(byId.values());
        order.sort(ORDER);
        Map<List<Claim>, List<Link>> inside = inside(order);
        Map<List<Claim>, Boolean> done = new IdentityHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Claim claim : order) {
            List<Claim> members = clusters.get(claim.id());
            if (done.put(members, true) == null) {
                members.sort(ORDER);
                groups.add(group(members, inside.getOrDefault(members, List.of())));
            }
        }
        return groups;
    }

    /** The links inside each cluster, in the order of the claims that they join. */
    private Map<List<Claim>, List<Link>> inside(List<Claim> order) {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(claim -> places.put(claim.id(), places.size()));
        List<Placed> sorted = new ArrayList<>();
        links.values().forEach(link -> sorted.add(Placed.of(link, places)));
        sorted.sort(Comparator.comparingInt(Placed::first).thenComparingInt(Placed::second));
        Map<List<Claim>, List<Link>> inside = new IdentityHashMap<>();
        for (Placed placed : sorted) {
            List<Claim> members = clusters.get(placed.link().a().id());
            if (members == clusters.get(placed.link().b().id())) {
                inside.computeIfAbsent(members, none -> new ArrayList<>()).add(placed.link());
            }
        }
        return inside;
    }

    /** A link and where its claims stand in reading order. */
    private record Placed(Link link, int first, int second) {
        static Placed of(Link link, Map<String, Integer> places) {
            int a = places.get(link.a().id());
            int b = places.get(link.b().id());
            return new Placed(link, Math.min(a, b), Math.max(a, b));
        }
    }

    private static Group group(List<Claim> members, List<Link> inside) {
        Label label = inside.stream()
                .map(link -> link.comparison().label())
                .min(Comparator.naturalOrder())
                .orElse(Label.AGREE);
        return new Group(members, inside, label, Origins.of(members));
    }
}
