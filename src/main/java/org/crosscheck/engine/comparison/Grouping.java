package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.comparison.Bonds.Pair;

/**
 * Puts claims that speak of the same thing into groups. Two groups become one when the links between them join at
 * least half of their pairs, so that no chain of single links pulls strangers together; the strongest links go first.
 * The order of the input makes no difference, and neither do ids. One grouping, one instance.
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

    private final Map<String, List<Claim>> clusters = new HashMap<>();
    private final Map<String, Claim> byId = new HashMap<>();
    private final Map<Pair, Link> links = new HashMap<>();
    private final Bonds bonds;

    private Grouping(Collection<Claim> claims, Collection<Link> links, Bonds bonds) {
        this.bonds = bonds;
        for (Claim claim : claims) {
            byId.put(claim.id(), claim);
            clusters.put(claim.id(), new ArrayList<>(List.of(claim)));
        }
        for (Link link : links) {
            if (link.comparison().label().links()) {
                this.links.put(pair(link), link);
            }
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
        grouping.join();
        return grouping.groups();
    }

    private void bind() {
        List<Pair> together = new ArrayList<>(bonds.together());
        together.removeIf(pair -> !byId.containsKey(pair.a()) || !byId.containsKey(pair.b()));
        together.sort(Comparator.comparing(this::first, ORDER).thenComparing(this::second, ORDER));
        together.stream().filter(this::mayMeet).forEach(this::merge);
    }

    private void join() {
        Comparator<Link> strongest =
                Comparator.comparingDouble(link -> -link.comparison().score());
        List<Link> order = new ArrayList<>(links.values());
        order.sort(strongest
                .thenComparing(link -> first(pair(link)), ORDER)
                .thenComparing(link -> second(pair(link)), ORDER));
        for (Link link : order) {
            Pair pair = pair(link);
            if (mayMeet(pair) && linked(clusters.get(pair.a()), clusters.get(pair.b())) >= ENOUGH) {
                merge(pair);
            }
        }
    }

    private static Pair pair(Link link) {
        return new Pair(link.a().id(), link.b().id());
    }

    private Claim first(Pair pair) {
        return inOrder(pair) ? byId.get(pair.a()) : byId.get(pair.b());
    }

    private Claim second(Pair pair) {
        return inOrder(pair) ? byId.get(pair.b()) : byId.get(pair.a());
    }

    private boolean inOrder(Pair pair) {
        return ORDER.compare(byId.get(pair.a()), byId.get(pair.b())) <= 0;
    }

    private boolean mayMeet(Pair pair) {
        List<Claim> one = clusters.get(pair.a());
        List<Claim> other = clusters.get(pair.b());
        if (one == other) {
            return false;
        }
        return bonds.apart().isEmpty() || Bonds.across(one, other).stream().noneMatch(bonds.apart()::contains);
    }

    /** Share of the pairs across two clusters that are linked. */
    private double linked(List<Claim> one, List<Claim> other) {
        long joined =
                Bonds.across(one, other).stream().filter(links::containsKey).count();
        return (double) joined / ((long) one.size() * other.size());
    }

    private void merge(Pair pair) {
        List<Claim> grown = clusters.get(pair.a());
        List<Claim> taken = clusters.get(pair.b());
        grown.addAll(taken);
        taken.forEach(claim -> clusters.put(claim.id(), grown));
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Claim> order = new ArrayList<>(byId.values());
        order.sort(ORDER);
        Set<String> placed = new HashSet<>();
        for (Claim claim : order) {
            if (placed.add(claim.id())) {
                List<Claim> members = clusters.get(claim.id());
                members.forEach(member -> placed.add(member.id()));
                members.sort(ORDER);
                groups.add(group(members));
            }
        }
        return groups;
    }

    private Group group(List<Claim> members) {
        List<Link> inside = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Link link =
                        links.get(new Pair(members.get(i).id(), members.get(j).id()));
                if (link != null) {
                    inside.add(link);
                }
            }
        }
        Label label = inside.stream()
                .map(link -> link.comparison().label())
                .min(Comparator.naturalOrder())
                .orElse(Label.AGREE);
        return new Group(members, inside, label, Origins.of(members));
    }
}
