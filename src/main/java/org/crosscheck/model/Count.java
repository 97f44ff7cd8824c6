package org.crosscheck.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many of something belong to {@code id}. */
public record Count(Long id, Long number) {

    /** How many articles each story has; stories without any are absent. */
    public static Map<Long, Long> articlesByStory() {
        return byId(Article.find("select a.story.id, count(*) from Article a group by a.story.id")
                .project(Count.class)
                .list());
    }

    /** How many claims each article of a story has; articles without any are absent. */
    public static Map<Long, Long> claimsByArticle(long storyId) {
        return byId(Claim.find(
                        "select v.article.id, count(*) from Claim c join c.version v"
                                + " where c.story.id = ?1 and c.retiredAt is null group by v.article.id",
                        storyId)
                .project(Count.class)
                .list());
    }

    /** How many claims each speaker of a story makes; speakers without any are absent. */
    public static Map<Long, Long> claimsBySpeaker(long storyId) {
        return byId(Claim.find(
                        "select c.speaker.id, count(*) from Claim c"
                                + " where c.story.id = ?1 and c.retiredAt is null and c.speaker is not null"
                                + " group by c.speaker.id",
                        storyId)
                .project(Count.class)
                .list());
    }

    private static Map<Long, Long> byId(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::id, Count::number));
    }
}
