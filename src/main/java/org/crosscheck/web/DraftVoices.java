package org.crosscheck.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Proposal;
import org.crosscheck.web.page.DraftPage;

/** What the other articles of a story say of the draft's claims. */
final class DraftVoices {
    private static final Set<Proposal> SUPPORTS = Set.of(Proposal.AGREE, Proposal.COMPATIBLE);

    private final long storyId;
    private final List<Article> others;
    private final Map<Long, List<Claim>> byGroup;
    private final Map<List<Long>, Proposal> proposed = new HashMap<>();

    /**
     * @param others every article of the story but the draft
     * @param members every claim of the groups in which the draft's claims stand
     */
    DraftVoices(long storyId, List<Article> others, Collection<Claim> members) {
        this.storyId = storyId;
        this.others = others;
        this.byGroup = members.stream().collect(Collectors.groupingBy(claim -> claim.group.id));
        Comparison.among(members.stream().map(claim -> claim.id).toList())
                .forEach(pair -> proposed.put(List.of(pair.first.id, pair.second.id), pair.label));
    }

    List<DraftPage.Voice> supporting(Claim claim) {
        return voices(claim, true);
    }

    List<DraftPage.Voice> differing(Claim claim) {
        return voices(claim, false);
    }

    /** The outlets that say nothing of it in any article. */
    List<String> silent(Claim claim) {
        Set<String> telling = members(claim).stream()
                .map(member -> member.version.outlet.name)
                .collect(Collectors.toSet());
        return others.stream()
                .map(article -> article.outlet.name)
                .filter(outlet -> !telling.contains(outlet))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private List<DraftPage.Voice> voices(Claim claim, boolean supports) {
        return members(claim).stream()
                .filter(member -> SUPPORTS.contains(stands(claim, member)) == supports)
                .sorted(Comparator.comparing((Claim member) -> !Pairs.isPrimary(member)))
                .map(member -> new DraftPage.Voice(
                        member.version.outlet.name,
                        Pairs.isPrimary(member),
                        member.exact,
                        Wording.badge(stands(claim, member)),
                        "/stories/" + storyId + "/articles/" + member.version.article.id + "#c" + member.id))
                .toList();
    }

    /** The members of its group that stand in other articles. */
    private List<Claim> members(Claim claim) {
        return byGroup.getOrDefault(claim.group.id, List.of()).stream()
                .filter(member -> !member.version.article.equals(claim.version.article))
                .toList();
    }

    /** What is proposed for the two; where they meet only by a third, what is proposed for their group. */
    private Proposal stands(Claim claim, Claim member) {
        List<Long> pair = List.of(Math.min(claim.id, member.id), Math.max(claim.id, member.id));
        return proposed.getOrDefault(pair, claim.group.proposal);
    }
}
