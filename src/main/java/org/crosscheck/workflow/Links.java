package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Comparer;
import org.crosscheck.engine.comparison.Label;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.ComparisonRecord;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Story;

/** Compares claims and remembers what came out. */
@ApplicationScoped
class Links {
    private static final Comparator<Claim> BY_ID = Comparator.comparingLong(claim -> Long.parseLong(claim.id()));

    private static final int MANY_ARTICLES = 200;

    private final Engine engine;
    private final Vocabulary vocabulary;
    private final Session session;

    Links(Engine engine, Vocabulary vocabulary, Session session) {
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.session = session;
    }

    /**
     * Compares new claims with their candidates; gives the comparisons that link them, not yet stored.
     *
     * @param fresh the new claims by id
     * @param known the candidates by id
     * @param candidates which to compare each new claim with; ids that are not among {@code known} are passed over
     */
    List<Link> made(Story story, Map<Long, Profile> fresh, Map<Long, Profile> known, Map<Long, List<Long>> candidates) {
        Comparer comparer = engine.comparer(vocabulary.rarity(story.id));
        Partings partings = Partings.of(story);
        Map<Long, Profile> found = new HashMap<>(known);
        return Many.of(candidates.entrySet())
                .flatMap(claim ->
                        links(claim.getKey(), fresh.get(claim.getKey()), claim.getValue(), found, comparer).stream())
                .filter(link -> !partings.stand(link))
                .toList();
    }

    private static List<Link> links(
            long id, Profile claim, List<Long> others, Map<Long, Profile> known, Comparer comparer) {
        List<Link> links = new ArrayList<>();
        for (Long other : others) {
            Profile profile = known.get(other);
            Link link =
                    profile == null ? null : other < id ? comparer.link(profile, claim) : comparer.link(claim, profile);
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    /** Stores new links between claims that are stored. */
    void store(List<Link> made) {
        List<String> reasons = Many.of(made).map(Links::reasons).toList();
        Map<Claim, org.crosscheck.model.Claim> claims = new IdentityHashMap<>();
        NewRows.insert(IntStream.range(0, made.size())
                .mapToObj(i -> row(
                        made.get(i),
                        reasons.get(i),
                        claim -> claims.computeIfAbsent(claim, this::claim),
                        new Comparison()))
                .toList());
    }

    /**
     * Compares every two claims of a story that share a key, and stores what has changed since they were compared last: in a
     * small story every article that joins makes other words rare.
     *
     * @param all the claims of the story by id
     * @return the claims whose groups may change by links that are new, changed or gone
     */
    Set<Long> renew(Story story, Map<Long, Profile> all) {
        Map<Pair, Comparison> stored = new HashMap<>();
        Comparison.among(all.keySet()).forEach(row -> stored.put(new Pair(row.first.id, row.second.id), row));
        List<Link> changed = new ArrayList<>();
        List<Link> standing = new ArrayList<>();
        Partings partings = Partings.of(story);
        for (Link link : engine.link(List.copyOf(all.values()), vocabulary.rarity(story.id), BY_ID)) {
            if (!partings.stand(link)) {
                standing.add(link);
                Comparison row = stored.remove(Pair.of(link));
                if (row == null || !isSame(row, link)) {
                    store(link, row == null ? new Comparison() : row);
                    changed.add(link);
                }
            }
        }
        stored.forEach((pair, row) -> {
            changed.add(new Link(
                    all.get(pair.first).claim(),
                    all.get(pair.second).claim(),
                    Ground.comparison(row.reasons, row.score)));
            row.delete();
        });
        return new Reach(standing).from(changed);
    }

    /**
     * Compares claims with their candidates as {@link #made} does, where some of them were compared before: what came out
     * then is replaced.
     */
    void refresh(Story story, Map<Long, Profile> claims, Map<Long, Profile> known, Map<Long, List<Long>> candidates) {
        Comparer comparer = engine.comparer(vocabulary.rarity(story.id));
        Map<Pair, Comparison> stored = new HashMap<>();
        Comparison.about(claims.keySet()).forEach(row -> stored.put(new Pair(row.first.id, row.second.id), row));
        Partings partings = Partings.of(story);
        Map<Pair, Link> compared = new LinkedHashMap<>();
        Many.of(candidates.entrySet())
                .flatMap(claim -> claim.getValue().stream()
                        .filter(known::containsKey)
                        .map(other ->
                                link(other, known.get(other), claim.getKey(), claims.get(claim.getKey()), comparer)))
                .toList()
                .forEach(link -> compared.putIfAbsent(Pair.of(link), link));
        compared.forEach((pair, link) -> replace(link, partings.stand(link), stored.get(pair)));
    }

    private void replace(Link link, boolean parted, Comparison row) {
        if (link.comparison().label().links() && !parted) {
            if (row == null || !isSame(row, link)) {
                store(link, row == null ? new Comparison() : row);
            }
        } else if (row != null) {
            row.delete();
        }
    }

    /** The claims that these are linked with. */
    Set<Long> beside(Collection<Long> claimIds) {
        Set<Long> beside = new HashSet<>();
        Comparison.about(claimIds).forEach(row -> beside.addAll(List.of(row.first.id, row.second.id)));
        return beside;
    }

    private record Pair(long first, long second) {
        static Pair of(Link link) {
            return new Pair(
                    Long.parseLong(link.a().id()), Long.parseLong(link.b().id()));
        }
    }

    private static boolean isSame(Comparison row, Link link) {
        return row.score == link.comparison().score() && row.reasons.equals(reasons(link));
    }

    /** Whether the story has so many articles that one more hardly changes how rare a word is. */
    boolean isLarge(Story story) {
        return vocabulary.rarity(story.id).articles() > MANY_ARTICLES;
    }

    private static Link link(long a, Profile first, long b, Profile second, Comparer comparer) {
        return a < b
                ? new Link(first.claim(), second.claim(), comparer.compare(first, second))
                : new Link(second.claim(), first.claim(), comparer.compare(second, first));
    }

    private void store(Link link, Comparison comparison) {
        row(link, reasons(link), this::claim, comparison);
        if (!comparison.isPersistent()) {
            comparison.persist();
        }
    }

    private static String reasons(Link link) {
        return Ground.json(link.comparison().reasons());
    }

    private static Comparison row(
            Link link, String reasons, Function<Claim, org.crosscheck.model.Claim> claims, Comparison comparison) {
        comparison.first = claims.apply(link.a());
        comparison.second = claims.apply(link.b());
        comparison.label = Proposal.valueOf(link.comparison().label().name());
        comparison.score = link.comparison().score();
        comparison.reasons = reasons;
        return comparison;
    }

    private org.crosscheck.model.Claim claim(Claim claim) {
        return session.getReference(org.crosscheck.model.Claim.class, id(claim));
    }

    /**
     * The links between these claims, without their reasons.
     *
     * @param made those that are not stored yet
     */
    List<Link> among(Map<Long, Claim> claims, List<Link> made) {
        List<Link> links = new ArrayList<>();
        made.forEach(link ->
                bare(claims, id(link.a()), id(link.b()), link.comparison()).ifPresent(links::add));
        ComparisonRecord.ofSecond(claims.keySet())
                .forEach(row ->
                        bare(claims, row.first(), row.second(), comparison(row)).ifPresent(links::add));
        return links;
    }

    private static Optional<Link> bare(
            Map<Long, Claim> claims, Long first, Long second, org.crosscheck.engine.comparison.Comparison found) {
        return claims.containsKey(first) && claims.containsKey(second)
                ? Optional.of(new Link(
                        claims.get(first),
                        claims.get(second),
                        new org.crosscheck.engine.comparison.Comparison(found.label(), found.score(), List.of())))
                : Optional.empty();
    }

    private static org.crosscheck.engine.comparison.Comparison comparison(ComparisonRecord row) {
        return new org.crosscheck.engine.comparison.Comparison(
                Label.valueOf(row.label().name()), row.score(), List.of());
    }

    private static Long id(Claim claim) {
        return Long.valueOf(claim.id());
    }
}
