package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** In reading order; from here on a claim is its index. */
    private final Claim[] claims;

    private final Map<String, Integer> indexes = new HashMap<>();

    /** Where each claim stands in reading order; those between which it makes no difference stand at one place. */
    private final int[] places;

    private final Cluster[] clusters;
    private final List<Edge> edges = new ArrayList<>();
    private final Wordings wordings;
    private final List<Edge> apart;

    private Grouping(Collection<Claim> claims, Collection<Link> links, Bonds bonds) {
        this.claims = inOrder(claims);
        this.places = new int[this.claims.length];
        this.clusters = new Cluster[this.claims.length];
        this.wordings = new Wordings(this.claims);
        for (int i = 0; i < clusters.length; i++) {
            indexes.put(this.claims[i].id(), i);
            boolean behind = i > 0 && ORDER.compare(this.claims[i - 1], this.claims[i]) < 0;
            places[i] = i == 0 ? 0 : places[i - 1] + (behind ? 1 : 0);
            clusters[i] = new Cluster(i);
        }
        for (Link link : links) {
            if (link.comparison().label().links()) {
                Edge edge = edge(link.a().id(), link.b().id(), link);
                edges.add(edge);
                wordings.link(edge.first, edge.second);
            }
        }
        this.apart = edges(bonds.apart());
    }

    private static Claim[] inOrder(Collection<Claim> claims) {
        Claim[] ordered = claims.toArray(Claim[]::new);
        Arrays.sort(ordered, ORDER);
        return ordered;
    }

    /**
     * Two claims.
     *
     * @param first the one that is read first
     * @param link theirs, or null
     */
    private record Edge(int first, int second, Link link) {
        double score() {
            return link.comparison().score();
        }
    }

    private Edge edge(String a, String b, Link link) {
        int one = indexes.get(a);
        int other = indexes.get(b);
        return new Edge(Math.min(one, other), Math.max(one, other), link);
    }

    /** The pairs of claims that are to be grouped, in reading order. */
    private List<Edge> edges(Set<Pair> pairs) {
        List<Edge> edges = new ArrayList<>();
        for (Pair pair : pairs) {
            if (indexes.containsKey(pair.a()) && indexes.containsKey(pair.b())) {
                edges.add(edge(pair.a(), pair.b(), null));
            }
        }
        edges.sort(this::inPlace);
        return edges;
    }

    private int inPlace(Edge one, Edge other) {
        int first = Integer.compare(places[one.first], places[other.first]);
        return first != 0 ? first : Integer.compare(places[one.second], places[other.second]);
    }

    private int strongest(Edge one, Edge other) {
        int score = Double.compare(other.score(), one.score());
        return score != 0 ? score : inPlace(one, other);
    }

    private static int inOrder(Edge one, Edge other) {
        int first = Integer.compare(one.first, other.first);
        return first != 0 ? first : Integer.compare(one.second, other.second);
    }

    /** Claims that belong together so far. */
    private static final class Cluster {
        private final List<Integer> members = new ArrayList<>(1);

        /** Of the members, worked out when it is first asked for. */
        private Set<Integer> wordings;

        Cluster(int claim) {
            members.add(claim);
        }

        void takeIn(Cluster other) {
            members.addAll(other.members);
            if (wordings != null && other.wordings != null) {
                wordings.addAll(other.wordings);
            } else {
                wordings = null;
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
        grouping.bind(bonds.together());
        grouping.edges.sort(grouping::strongest);
        grouping.joinCopies();
        grouping.join();
        return grouping.groups();
    }

    private void bind(Set<Pair> together) {
        for (Edge edge : edges(together)) {
            if (mayMeet(edge)) {
                merge(edge);
            }
        }
    }

    /** Joins over the links between claims that read the same, the strongest first. */
    private void joinCopies() {
        for (Edge edge : edges) {
            if (wordings.areOne(edge.first, edge.second) && mayMeet(edge)) {
                merge(edge);
            }
        }
    }

    /** Joins over the links that join enough of what they lead to, the strongest first. */
    private void join() {
        for (Edge edge : edges) {
            if (mayMeet(edge) && linked(clusters[edge.first], clusters[edge.second]) >= ENOUGH) {
                merge(edge);
            }
        }
    }

    private boolean mayMeet(Edge edge) {
        Cluster one = clusters[edge.first];
        Cluster other = clusters[edge.second];
        return one != other && apart.stream().noneMatch(pair -> parts(pair, one, other));
    }

    private boolean parts(Edge pair, Cluster one, Cluster other) {
        Cluster a = clusters[pair.first];
        Cluster b = clusters[pair.second];
        return a == one && b == other || a == other && b == one;
    }

    /** Share of the pairs of wordings across two clusters that are linked, of those that can be. */
    private double linked(Cluster one, Cluster other) {
        Set<Integer> some = wordings(one);
        Set<Integer> others = wordings(other);
        long possible = Math.min(
                (long) some.size() * others.size(), (long) MOST_COMPARED * Math.min(some.size(), others.size()));
        return (double) wordings.links(some, others) / possible;
    }

    private Set<Integer> wordings(Cluster cluster) {
        if (cluster.wordings == null) {
            cluster.wordings = new HashSet<>();
            cluster.members.forEach(member -> cluster.wordings.add(wordings.of(member)));
        }
        return cluster.wordings;
    }

    private void merge(Edge edge) {
        boolean firstGrows = clusters[edge.first].members.size() >= clusters[edge.second].members.size();
        Cluster grown = clusters[firstGrows ? edge.first : edge.second];
        Cluster taken = clusters[firstGrows ? edge.second : edge.first];
        grown.takeIn(taken);
        for (int member : taken.members) {
            clusters[member] = grown;
        }
    }

    private List<Group> groups() {
        Map<Cluster, List<Link>> inside = inside();
        Set<Cluster> done = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (done.add(cluster)) {
                groups.add(group(members(cluster), inside.getOrDefault(cluster, List.of())));
            }
        }
        return groups;
    }

    private List<Claim> members(Cluster cluster) {
        cluster.members.sort(Comparator.naturalOrder());
        List<Claim> members = new ArrayList<>();
        for (int member : cluster.members) {
            members.add(claims[member]);
        }
        return members;
    }

    /** The links inside each cluster, in the order of the claims that they join. */
    private Map<Cluster, List<Link>> inside() {
        edges.sort(Grouping::inOrder);
        Map<Cluster, List<Link>> inside = new HashMap<>();
        for (Edge edge : edges) {
            if (clusters[edge.first] == clusters[edge.second]) {
                inside.computeIfAbsent(clusters[edge.first], none -> new ArrayList<>())
                        .add(edge.link);
            }
        }
        return inside;
    }

    private static Group group(List<Claim> members, List<Link> inside) {
        Label label = inside.isEmpty() ? Label.AGREE : Label.DIFFERENT;
        for (Link link : inside) {
            Label own = link.comparison().label();
            label = own.compareTo(label) < 0 ? own : label;
        }
        return new Group(members, inside, label, Origins.of(members));
    }
}
