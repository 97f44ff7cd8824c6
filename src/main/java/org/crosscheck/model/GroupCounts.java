package org.crosscheck.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * How much there is of what a group may have and most groups have not; one query instead of one for each.
 *
 * @param reviews those that somebody may see
 * @param comments of the talk about it
 * @param replies those asked for their side
 * @param departures claims that left it
 * @param decisions about the claims that stand in it, seen by everybody or not
 * @param assignments in its whole story, whatever they are of
 */
public record GroupCounts(
        Long reviews, Long comments, Long replies, Long departures, Long decisions, Long assignments) {

    /** @param who the person's name, or null */
    public static GroupCounts of(Group group, String who) {
        return Group.find(
                        "select (select count(*)" + Review.VISIBLE + "),"
                                + " (select count(*) from Comment k where k.group.id = ?1),"
                                + " (select count(*) from Reply y where y.group.id = ?1),"
                                + " (select count(*) from Departure l where l.group.id = ?1),"
                                + " (select count(*) from Decision d join d.claim c where c.group.id = ?1 and c.retiredAt is null),"
                                + " (select count(*) from Assignment a where a.story.id = g.story.id and a.endedAt is null)"
                                + " from Group g where g.id = ?1",
                        group.id,
                        who)
                .project(GroupCounts.class)
                .singleResult();
    }

    /** What is asked for only where there is any of it. */
    public static <T> List<T> ifAny(long count, Supplier<List<T>> rows) {
        return count == 0 ? List.of() : rows.get();
    }
}
