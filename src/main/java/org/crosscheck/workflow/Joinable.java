package org.crosscheck.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Label;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Origin;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.Bond;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Story;

/**
 * Tells which new claims can only join one group and change nothing else of it, so that it need not be grouped anew: copies
 * of a wording that is linked already. However often an agency's sentence is carried, one more costs the same. Groups that
 * a person decided about, and groups of several origins, are left to grouping.
 */
@ApplicationScoped
class Joinable {
    private final Engine engine;
    private final Recall recall;
    private final Session session;

    Joinable(Engine engine, Recall recall, Session session) {
        this.engine = engine;
        this.recall = recall;
        this.session = session;
    }

    /**
     * A claim and the group that it joins.
     *
     * @param ground why its article is of the group's one origin
     */
    record Joining(Claim claim, Group group, String ground) {}

    /**
     * @param fresh new claims by id
     * @param found what each was compared with
     * @param known those by id
     * @param links what linked them
     * @return by the claim's id, to be changed by the caller
     */
    Map<Long, Joining> among(
            Story story,
            Map<Long, Profile> fresh,
            Map<Long, List<Long>> found,
            Map<Long, Profile> known,
            List<Link> links) {
        Map<Long, List<Claim>> copies = new HashMap<>();
        found.forEach(
                (id, others) -> alike(fresh.get(id).claim(), others, known).ifPresent(alike -> copies.put(id, alike)));
        if (copies.isEmpty()) {
            return new HashMap<>();
        }
        Set<Long> ids =
                copies.values().stream().flatMap(List::stream).map(Joinable::id).collect(Collectors.toSet());
        Map<Long, Long> groupIds = ClaimRecord.groupOfEach(ids);
        Map<Long, Group> free = free(story, Set.copyOf(groupIds.values()));
        if (free.isEmpty()) {
            return new HashMap<>();
        }
        Map<Long, Claim> whole = recall.grouped(story.id, ids);
        Map<Long, List<Link>> linking = links.stream().collect(Collectors.groupingBy(Joinable::later));
        Map<Long, Joining> joining = new HashMap<>();
        copies.forEach((id, alike) -> group(alike, groupIds)
                .map(free::get)
                .filter(group -> isNoNews(linking.getOrDefault(id, List.of()), alike.size(), group))
                .flatMap(group -> joining(fresh.get(id).claim(), alike, whole, group))
                .ifPresent(one -> joining.put(id, one)));
        return joining;
    }

    /** The claims that stand for all that read as this one, where there are enough of them and it met no others. */
    private static Optional<List<Claim>> alike(Claim claim, List<Long> others, Map<Long, Profile> known) {
        if (others.size() < Candidates.ENOUGH_ALIKE
                || !others.stream().allMatch(id -> hasWords(known.get(id), claim))) {
            return Optional.empty();
        }
        String wording = claim.wording();
        List<Claim> alike =
                others.stream().map(other -> known.get(other).claim()).toList();
        return alike.stream().allMatch(other -> other.wording().equals(wording))
                ? Optional.of(alike)
                : Optional.empty();
    }

    private static boolean hasWords(Profile other, Claim claim) {
        return other != null && other.claim().words().equals(claim.words());
    }

    /** The groups of one origin about which nobody decided; most have several, so that is asked first. */
    private Map<Long, Group> free(Story story, Set<Long> groupIds) {
        Map<Long, Group> free = session.findMultiple(Group.class, List.copyOf(groupIds)).stream()
                .filter(group -> group.originCount == 1 && group.sourceCount > 1 && group.verdict == null)
                .collect(Collectors.toMap(group -> group.id, Function.identity()));
        if (!free.isEmpty()) {
            free.keySet().removeAll(Bond.groupsIn(story.id));
            Review.standingIn(free.keySet()).forEach(review -> free.remove(review.group.id));
        }
        return free;
    }

    private static Long id(Claim claim) {
        return Long.valueOf(claim.id());
    }

    /** Of a link's two claims the one that came later. */
    static Long later(Link link) {
        return Math.max(id(link.a()), id(link.b()));
    }

    private static Optional<Long> group(List<Claim> alike, Map<Long, Long> groupIds) {
        Set<Long> groups = alike.stream()
                .map(claim -> groupIds.getOrDefault(id(claim), 0L))
                .collect(Collectors.toSet());
        return groups.size() == 1 ? Optional.of(groups.iterator().next()) : Optional.empty();
    }

    /** Whether the claim is linked with all that read as it, and none of the links is more urgent than the group. */
    private static boolean isNoNews(Collection<Link> links, int alike, Group group) {
        Label label = Label.valueOf(group.proposal.name());
        return links.size() == alike
                && links.stream().allMatch(link -> link.comparison().label().compareTo(label) >= 0);
    }

    private Optional<Joining> joining(Claim claim, List<Claim> alike, Map<Long, Claim> whole, Group group) {
        return alike.stream()
                .map(other -> engine.origins(List.of(whole.get(id(other)), claim)))
                .filter(origins -> origins.size() == 1)
                .map(origins -> ground(origins.get(0)))
                .findFirst()
                .map(ground -> new Joining(claim, group, ground));
    }

    private static String ground(Origin origin) {
        return String.join("\n", origin.why());
    }
}
