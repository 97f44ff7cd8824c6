package org.crosscheck.workflow;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Origin;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;
import org.crosscheck.model.Proposal;

/** What a group's row says of the engine's group and the facts that were put to it. */
record Description(org.crosscheck.engine.comparison.Group proposed, List<ClaimRecord> facts) {

    static Description of(org.crosscheck.engine.comparison.Group proposed, List<ClaimRecord> facts) {
        return new Description(proposed, facts);
    }

    /** Fills in everything but members and dates; a title that one of the members gave stays. */
    void writeTo(Group group) {
        boolean titled = group.title != null
                && proposed.members().stream().map(Description::title).anyMatch(group.title::equals);
        if (!titled) {
            Claim first = proposed.members().get(0);
            group.title = title(first);
            group.kind = first.figure() == null ? ClaimKind.QUOTATION : ClaimKind.QUANTITY;
        }
        Set<String> told =
                proposed.members().stream().map(claim -> claim.source().id()).collect(Collectors.toSet());
        Set<String> sources = new TreeSet<>(told);
        facts.forEach(fact -> sources.add(fact.articleId().toString()));
        group.sourceCount = sources.size();
        group.originCount = proposed.origins().size() + sources.size() - told.size();
        group.origins = proposed.origins().stream()
                .map(Origin::why)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
        propose(group, proposal(told.size(), sources.size()));
    }

    private Proposal proposal(int told, int sources) {
        if (told > 1) {
            return Proposal.valueOf(proposed.label().name());
        }
        return sources > 1 ? Proposal.UNCLEAR : Proposal.ONE_SOURCE_ONLY;
    }

    /** Fills in what is to say of a group of facts alone; what the engine cannot tell is unclear. */
    static void ofFacts(List<org.crosscheck.model.Claim> facts, Group group) {
        List<String> words = facts.stream().map(fact -> fact.exact).toList();
        if (words.stream().map(Description::title).noneMatch(title -> title.equals(group.title))) {
            group.title = title(words.get(0));
        }
        group.kind = ClaimKind.FACT;
        group.sourceCount = (int)
                facts.stream().map(fact -> fact.version.article.id).distinct().count();
        group.originCount = group.sourceCount;
        group.origins = "";
        boolean alike = words.stream().allMatch(words.get(0)::equalsIgnoreCase);
        Proposal several = alike ? Proposal.AGREE : Proposal.UNCLEAR;
        propose(group, group.sourceCount == 1 ? Proposal.ONE_SOURCE_ONLY : several);
    }

    static void propose(Group group, Proposal proposal) {
        group.proposal = proposal;
        group.urgency = proposal.urgency();
    }

    private static String title(Claim claim) {
        return title(claim.speaker() == null ? claim.words() : claim.speaker().name() + ": " + claim.words());
    }

    /** One line that fits into a list. */
    static String title(String words) {
        return Field.cut(words.strip().replace('\n', ' '), Group.TITLE_LENGTH);
    }
}
