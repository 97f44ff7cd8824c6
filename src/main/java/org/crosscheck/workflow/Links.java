package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Comparer;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Rarity;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.Recall.Known;

/** Compares claims and remembers what came out. */
@ApplicationScoped
class Links {
    private final Engine engine;
    private final Vocabulary vocabulary;
    private final Session session;

    Links(Engine engine, Vocabulary vocabulary, Session session) {
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.session = session;
    }

    /**
     * Compares new claims with their candidates and stores the comparisons that link them.
     *
     * @param fresh the new claims by id
     * @param known the candidates by id
     * @param candidates which to compare each new claim with; ids that are not among {@code known} are passed over
     */
    List<Link> make(Story story, Map<Long, Known> fresh, Map<Long, Known> known, Map<Long, List<Long>> candidates) {
        Comparer comparer = engine.comparer(rarity(story, fresh, known));
        List<Link> links = new ArrayList<>();
        candidates.forEach((id, others) -> {
            for (Long other : others) {
                if (known.containsKey(other)) {
                    Link link = link(
                            other, known.get(other).claim(), id, fresh.get(id).claim(), comparer);
                    if (link.comparison().label().links()) {
                        links.add(link);
                    }
                }
            }
        });
        links.forEach(link -> store(story, link));
        return links;
    }

    private Rarity rarity(Story story, Map<Long, Known> fresh, Map<Long, Known> known) {
        Set<String> terms = new HashSet<>();
        fresh.values().forEach(claim -> terms.addAll(claim.terms()));
        known.values().forEach(claim -> terms.addAll(claim.terms()));
        return vocabulary.rarity(story.id, terms);
    }

    private static Link link(long a, Claim first, long b, Claim second, Comparer comparer) {
        return a < b
                ? new Link(first, second, comparer.compare(first, second))
                : new Link(second, first, comparer.compare(second, first));
    }

    private void store(Story story, Link link) {
        Comparison comparison = new Comparison();
        comparison.story = story;
        comparison.first = claim(link.a());
        comparison.second = claim(link.b());
        comparison.label = Proposal.valueOf(link.comparison().label().name());
        comparison.score = link.comparison().score();
        comparison.reasons = Ground.json(link.comparison().reasons());
        comparison.persist();
    }

    private org.crosscheck.model.Claim claim(Claim claim) {
        return session.getReference(org.crosscheck.model.Claim.class, Long.valueOf(claim.id()));
    }

    /** The stored links between these claims. */
    static List<Link> among(Map<Long, Claim> claims) {
        return Comparison.among(claims.keySet()).stream()
                .map(stored -> new Link(
                        claims.get(stored.first.id),
                        claims.get(stored.second.id),
                        Ground.comparison(stored.reasons, stored.score)))
                .toList();
    }
}
