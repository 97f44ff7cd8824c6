package org.crosscheck.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person can see of a group that is open to decisions, without the rest of it.
 *
 * @param membersChangedAt when a claim last came in or went
 * @param visible how many of its reviews the person may see
 * @param last the {@link Review#number} of its last review, seen or not; 0 before the first
 */
public record Sight(Instant membersChangedAt, Long visible, Integer last) {

    /** As the database has it now; empty where the story has no such group, or nothing may be decided about it any more. */
    public static Optional<Sight> of(long storyId, long groupId, long personId) {
        return Group.find(
                        "select g.membersChangedAt,"
                                + " (select count(*) from Review v where v.group.id = ?2"
                                + " and (v.openedAt is not null or v.person.id = ?3)),"
                                + " (select coalesce(max(v.number), 0) from Review v where v.group.id = ?2)"
                                + " from Group g join g.story s where s.id = ?1 and g.id = ?2"
                                + " and g.retiredAt is null and s.closedAt is null",
                        storyId,
                        groupId,
                        personId)
                .project(Sight.class)
                .firstResultOptional();
    }
}
