package org.crosscheck.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Review;
import org.crosscheck.model.Story;
import org.crosscheck.model.Verdict;

/**
 * Gives new claims their groups: compares them with the claims that share a key, then groups anew those groups that a
 * link touches, and no others. A group that a person called different things takes nobody in and is left alone; one
 * that a person confirmed stays together. Works inside the transaction that stores the claims, the story locked.
 */
@ApplicationScoped
class Regroup {
    private final Engine engine;
    private final Candidates candidates;
    private final Links links;
    private final Groups groups;

    Regroup(Engine engine, Candidates candidates, Links links, Groups groups) {
        this.engine = engine;
        this.candidates = candidates;
        this.links = links;
        this.groups = groups;
    }

    /** @param fresh the engine's claims of one new article by the ids they are stored under, not yet grouped */
    void add(Story story, Map<Long, Claim> fresh) {
        Map<Long, List<Long>> found = candidates.findAndAdd(story.id, fresh);
        List<ClaimRecord> near = ClaimRecord.withIds(
                found.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new)));
        List<Link> made = links.make(story, fresh, Stored.claims(near), found);

        Set<Long> touched = groupsTouched(made, near);
        List<Review> decisions = Review.standingIn(touched);
        decisions.stream()
                .filter(review -> review.verdict == Verdict.DIFFERENT)
                .forEach(review -> touched.remove(review.group.id));
        List<ClaimRecord> members = ClaimRecord.inGroups(touched);
        Map<Long, Claim> claims = new TreeMap<>(Stored.claims(members));
        claims.putAll(fresh);
        groups.replace(story, engine.group(claims.values(), Links.among(claims), Confirmed.bonds(decisions)), members);
    }

    private static Set<Long> groupsTouched(List<Link> made, List<ClaimRecord> near) {
        Set<Long> linked = made.stream()
                .flatMap(link -> Stream.of(link.a().id(), link.b().id()))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return near.stream()
                .filter(claim -> linked.contains(claim.id()))
                .map(ClaimRecord::groupId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
