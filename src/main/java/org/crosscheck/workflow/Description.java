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

    /** Fills in everything but members and dates; the title of a group that has one stays. */
    void writeTo(Group group) {
        Claim first = proposed.members().get(0);
        if (group.title == null) {
            group.title = title(
                    first.speaker() == null ? first.words() : first.speaker().name() + ": " + first.words());
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

    static void propose(Group group, Proposal proposal) {
        group.proposal = proposal;
        group.urgency = proposal.urgency();
    }

    /** One line that fits into a list. */
    static String title(String words) {
        return Field.cut(words.strip().replace('\n', ' '), Group.TITLE_LENGTH);
    }
}
