package org.crosscheck.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a story is: counts of its groups, those of one source only included.
 *
 * @param storyId whose
 * @param groups all groups
 * @param reviewed those with a decision that is not "undecided" and saw all their claims
 * @param conflicts those the engine proposes as conflicts
 * @param disagreements those on which two people decided differently and nobody has settled it
 */
public record Progress(Long storyId, Long groups, Long reviewed, Long conflicts, Long disagreements) {

    private static final String COUNTS = "select g.story.id, count(*),"
            + " sum(case when " + Group.DECIDED + " then 1 else 0 end),"
            + " sum(case when g.proposal = CONFLICT then 1 else 0 end),"
            + " sum(case when g.stage = DISAGREEMENT then 1 else 0 end) from Group g where g.retiredAt is null";

    /** Of one story. */
    public static Progress of(long storyId) {
        return Group.find(COUNTS + " and g.story.id = ?1 group by g.story.id", storyId)
                .project(Progress.class)
                .firstResultOptional()
                .orElse(new Progress(storyId, 0L, 0L, 0L, 0L));
    }

    /** Of every story that has groups, by story. */
    public static Map<Long, Progress> byStory() {
        List<Progress> all = Group.find(COUNTS + " group by g.story.id")
                .project(Progress.class)
                .list();
        return all.stream().collect(Collectors.toMap(Progress::storyId, Function.identity()));
    }
}
