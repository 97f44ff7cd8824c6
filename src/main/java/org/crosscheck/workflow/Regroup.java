package org.crosscheck.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.model.Bond;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Review;
import org.crosscheck.model.Story;
import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.Recall.Known;

/**
 * Gives new claims their groups: compares them with the claims that share a key, then groups anew those groups that a
 * link touches, and no others. A group that a person called different things takes nobody in and is left alone; one
 * that a person confirmed stays together. Works inside the transaction that stores the claims, the story locked.
 */
@ApplicationScoped
class Regroup {
    /**
     * In a story of so few claims all are compared anew with every article, so that the order in which they come makes no
     * difference; in a larger one an article hardly changes how rare a word is.
     */
    private static final int SMALL = 800;

    private final Engine engine;
    private final Candidates candidates;
    private final Recall recall;
    private final Links links;
    private final Groups groups;

    Regroup(Engine engine, Candidates candidates, Recall recall, Links links, Groups groups) {
        this.engine = engine;
        this.candidates = candidates;
        this.recall = recall;
        this.links = links;
        this.groups = groups;
    }

    /** @param fresh the engine's claims of one new article by the ids they are stored under, not yet grouped */
    void add(Story story, Map<Long, Claim> fresh) {
        compare(story, fresh, Set.of());
    }

    /** Before claims change or go: nobody finds them as they were, and what they were compared with is forgotten. */
    void withdraw(Story story, Collection<Long> claimIds) {
        Map<Long, Claim> known = new TreeMap<>();
        recall.claims(claimIds).forEach((id, claim) -> known.put(id, claim.claim()));
        candidates.forget(story.id, known);
        recall.forget(claimIds);
        Comparison.deleteOf(claimIds);
    }

    /**
     * Groups claims that read otherwise than before or stand again, after {@link #withdraw}; those that have a group
     * are grouped anew together with it.
     *
     * @param changed the engine's claims of one article by the ids they are stored under, their rows written
     */
    void anew(Story story, Map<Long, Claim> changed) {
        Set<Long> own = ClaimRecord.groupsOf(changed.keySet());
        compare(story, changed, own);
        groups.closeEmpty(own);
    }

    private void compare(Story story, Map<Long, Claim> fresh, Set<Long> own) {
        Map<Long, Known> news = known(fresh);
        Map<Long, List<Long>> found = candidates.findAndAdd(story.id, fresh);
        List<Long> standing = ClaimRecord.ofStory(story.id, SMALL + 1);
        Set<Long> concerned = standing.size() <= SMALL
                ? links.renew(story, known(standing, news))
                : linked(links.make(story, news, recall.claims(all(found.values())), found));

        Set<Long> touched = ClaimRecord.groupsOf(concerned);
        touched.addAll(own);
        List<Review> decisions = Review.standingIn(touched);
        decisions.stream()
                .filter(review -> review.verdict == Verdict.DIFFERENT && !own.contains(review.group.id))
                .forEach(review -> touched.remove(review.group.id));
        derive(story, fresh, touched, decisions);
    }

    private Map<Long, Known> known(Map<Long, Claim> fresh) {
        Map<Long, Known> known = new TreeMap<>();
        fresh.forEach((id, claim) -> known.put(id, recall.known(claim)));
        return known;
    }

    private Map<Long, Known> known(List<Long> ids, Map<Long, Known> news) {
        Map<Long, Known> known =
                recall.claims(ids.stream().filter(id -> !news.containsKey(id)).toList());
        known.putAll(news);
        return known;
    }

    /**
     * Groups anew the claims that stand in these groups: after a claim left one, or a person bound or loosened some.
     * What a person decided about stays together, different things too; a group that nobody stands in any more is retired.
     */
    void again(Story story, Collection<Long> groupIds) {
        derive(story, Map.of(), groupIds, Review.standingIn(groupIds));
        groups.closeEmpty(groupIds);
    }

    private void derive(Story story, Map<Long, Claim> fresh, Collection<Long> groupIds, List<Review> decisions) {
        List<ClaimRecord> members = ClaimRecord.inGroups(groupIds);
        Map<Long, Claim> claims = new TreeMap<>(fresh);
        recall.claims(members.stream().map(ClaimRecord::id).toList())
                .forEach((id, known) -> claims.put(id, known.claim()));
        Bonds bonds = Confirmed.bonds(decisions, Bond.standing(claims.keySet()));
        groups.replace(story, engine.group(claims.values(), Links.among(claims), bonds), members);
    }

    private static Set<Long> all(Collection<List<Long>> lists) {
        return lists.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static Set<Long> linked(List<Link> made) {
        return made.stream()
                .flatMap(link -> Stream.of(link.a().id(), link.b().id()))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
