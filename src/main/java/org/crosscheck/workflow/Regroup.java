package org.crosscheck.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.crosscheck.engine.comparison.Group;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.Bond;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Comparison;
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
    /**
     * In a story of so few claims all are compared anew with every article, so that the order in which they come makes no
     * difference; in a larger one an article hardly changes how rare a word is.
     */
    private static final int SMALL = 800;

    private final Engine engine;
    private final Candidates candidates;
    private final Recall recall;
    private final Links links;
    private final Joinable joinable;
    private final Groups groups;

    Regroup(Engine engine, Candidates candidates, Recall recall, Links links, Joinable joinable, Groups groups) {
        this.engine = engine;
        this.candidates = candidates;
        this.recall = recall;
        this.links = links;
        this.joinable = joinable;
        this.groups = groups;
    }

    /**
     * Groups and stores new claims.
     *
     * @param articles the profiles of each new article's claims by their ids
     */
    void add(Story story, List<Map<Long, Profile>> articles, Newcomers newcomers) {
        compare(story, articles, Set.of(), newcomers);
    }

    /** Before claims change or go: nobody finds them as they were, and what they were compared with is forgotten. */
    void withdraw(Story story, Collection<Long> claimIds) {
        Map<Long, Profile> leaving = recall.claims(story.id, claimIds);
        candidates.forget(story.id, leaving);
        Comparison.deleteOf(claimIds);
        relink(story, leaving);
    }

    /**
     * Of claims that read the same only a few are found and linked with the others. Where the last of them leave, another
     * one takes their place.
     */
    private void relink(Story story, Map<Long, Profile> leaving) {
        Set<String> left = candidates.lost(story.id, leaving.values());
        if (left.isEmpty()) {
            return;
        }
        Map<Long, Profile> staying = recall.claims(
                story.id,
                ClaimRecord.inGroups(ClaimRecord.groupsOf(leaving.keySet())).stream()
                        .map(ClaimRecord::id)
                        .filter(id -> !leaving.containsKey(id))
                        .toList());
        Map<String, Map<Long, Profile>> alike = new TreeMap<>();
        staying.forEach((id, claim) -> {
            String wording = claim.claim().wording();
            if (left.contains(wording)) {
                alike.computeIfAbsent(wording, none -> new TreeMap<>()).put(id, claim);
            }
        });
        alike.values().forEach(same -> {
            Map<Long, List<Long>> found = candidates.succeed(story.id, same);
            links.refresh(story, same, recall.claims(story.id, all(found.values())), found);
        });
    }

    /**
     * Groups claims that read otherwise than before or stand again, after {@link #withdraw}; those that have a group
     * are grouped anew together with it.
     *
     * @param changed the profiles of claims of one article by the ids they are stored under, their rows written
     */
    void anew(Story story, Map<Long, Profile> changed) {
        Set<Long> own = ClaimRecord.groupsOf(changed.keySet());
        compare(story, List.of(changed), own, Newcomers.none());
        groups.closeEmpty(own);
    }

    private void compare(Story story, List<Map<Long, Profile>> articles, Set<Long> own, Newcomers newcomers) {
        Map<Long, Profile> news = new TreeMap<>();
        articles.forEach(news::putAll);
        recall.remember(story.id, news);
        Map<Long, List<Long>> found = new LinkedHashMap<>();
        candidates.findAndAdd(story.id, articles).forEach(found::putAll);
        List<Long> standing = links.isLarge(story) ? List.of() : ClaimRecord.ofStory(story.id, SMALL + 1);
        if (links.isLarge(story) || standing.size() + newcomers.size() > SMALL) {
            link(story, news, found, own, newcomers);
        } else {
            newcomers.insert();
            Set<Long> touched = ClaimRecord.groupsOf(links.renew(story, known(story, standing, news)));
            group(story, claims(news), touched, own, List.of(), newcomers);
        }
    }

    private void link(
            Story story, Map<Long, Profile> news, Map<Long, List<Long>> found, Set<Long> own, Newcomers newcomers) {
        Map<Long, Profile> known = recall.claims(story.id, all(found.values()));
        List<Link> made = links.made(story, news, known, found);
        Map<Long, Joinable.Joining> joining =
                own.isEmpty() ? joinable.among(story, news, found, known, made) : new TreeMap<>();
        List<Link> telling = made.stream()
                .filter(link -> !joining.containsKey(Joinable.later(link)))
                .toList();
        Set<Long> touched = ClaimRecord.groupsOf(linked(telling));
        joining.values().removeIf(one -> touched.contains(one.group().id));
        groups.join(joining.values(), newcomers);

        Map<Long, Claim> fresh = claims(news);
        fresh.keySet().removeAll(joining.keySet());
        group(story, fresh, touched, own, made, newcomers);
        newcomers.insert();
        links.store(made);
    }

    private static Map<Long, Claim> claims(Map<Long, Profile> profiles) {
        Map<Long, Claim> claims = new TreeMap<>();
        profiles.forEach((id, profile) -> claims.put(id, profile.claim()));
        return claims;
    }

    /** Groups new claims, with all that stand in groups which a link touches and in those that are their own. */
    private void group(
            Story story,
            Map<Long, Claim> fresh,
            Set<Long> touched,
            Set<Long> own,
            List<Link> made,
            Newcomers newcomers) {
        touched.addAll(own);
        List<Review> decisions = Review.standingIn(touched);
        decisions.stream()
                .filter(review -> review.verdict == Verdict.DIFFERENT && !own.contains(review.group.id))
                .forEach(review -> touched.remove(review.group.id));
        List<ClaimRecord> members = ClaimRecord.inGroups(touched);
        Map<Long, Claim> claims = new TreeMap<>(fresh);
        claims.putAll(recall.grouped(story.id, ids(members)));
        groups.replace(story, proposed(claims, decisions, members, made), members, newcomers);
    }

    /**
     * From now on these claims are found.
     *
     * @param articles the claims of each
     */
    void find(Story story, List<List<Long>> articles) {
        Map<Long, Profile> claims = recall.claims(story.id, all(articles));
        candidates.add(
                story.id, articles.stream().map(ids -> among(claims, ids)).toList());
    }

    private static Map<Long, Profile> among(Map<Long, Profile> claims, List<Long> ids) {
        Map<Long, Profile> among = new TreeMap<>(claims);
        among.keySet().retainAll(Set.copyOf(ids));
        return among;
    }

    /** Compares claims that stand in groups with all that they find now, and groups anew what is touched. */
    void refresh(Story story, Collection<Long> claimIds) {
        Map<Long, Profile> claims = recall.claims(story.id, claimIds);
        Map<Long, List<Long>> found = candidates.findAndAdd(story.id, claims);
        links.refresh(story, claims, recall.claims(story.id, all(found.values())), found);
        Set<Long> own = ClaimRecord.groupsOf(claims.keySet());
        own.addAll(ClaimRecord.groupsOf(links.beside(claims.keySet())));
        List<Review> decisions = Review.standingIn(own);
        decisions.stream()
                .filter(review -> review.verdict == Verdict.DIFFERENT)
                .forEach(review -> own.remove(review.group.id));
        derive(story, own, decisions);
    }

    private Map<Long, Profile> known(Story story, List<Long> ids, Map<Long, Profile> news) {
        Map<Long, Profile> known = recall.claims(
                story.id, ids.stream().filter(id -> !news.containsKey(id)).toList());
        known.putAll(news);
        return known;
    }

    /**
     * Groups anew the claims that stand in these groups: after a claim left one, or a person bound or loosened some.
     * What a person decided about stays together, different things too; a group that nobody stands in any more is retired.
     */
    void again(Story story, Collection<Long> groupIds) {
        derive(story, groupIds, Review.standingIn(groupIds));
    }

    private void derive(Story story, Collection<Long> groupIds, List<Review> decisions) {
        List<ClaimRecord> members = ClaimRecord.inGroups(groupIds);
        Map<Long, Claim> claims = recall.grouped(story.id, ids(members));
        groups.replace(story, proposed(claims, decisions, members, List.of()), members, Newcomers.none());
        groups.closeEmpty(groupIds);
    }

    /** @param made links that are not stored yet */
    private List<Group> proposed(
            Map<Long, Claim> claims, List<Review> decisions, List<ClaimRecord> members, List<Link> made) {
        Bonds bonds = Confirmed.bonds(decisions, members, Bond.standing(claims.keySet()));
        return engine.group(claims.values(), links.among(claims, made), bonds);
    }

    private static List<Long> ids(List<ClaimRecord> members) {
        return members.stream().map(ClaimRecord::id).toList();
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
