package org.crosscheck.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many groups of a story carry a proposal. */
public record ProposalCount(Proposal proposal, Long number) {

    /** By proposal; proposals that no group carries are absent. */
    public static Map<Proposal, Long> ofStory(long storyId) {
        List<ProposalCount> counts = Group.find(
                        "select g.proposal, count(*) from Group g where g.story.id = ?1 and g.retiredAt is null"
                                + " group by g.proposal",
                        storyId)
                .project(ProposalCount.class)
                .list();
        return counts.stream().collect(Collectors.toMap(ProposalCount::proposal, ProposalCount::number));
    }
}
