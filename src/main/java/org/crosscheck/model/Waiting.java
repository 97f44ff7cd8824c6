package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

import io.quarkus.panache.common.Parameters;

/** How many groups of an open story wait for a person as the second to decide. */
public record Waiting(Long storyId, String title, Instant dueAt, Long groups) {

    /** By story, the one due first first. */
    public static List<Waiting> of(String person) {
        Duty duty = new Duty(Duty.Kind.WAITING, person);
        return Group.find(
                        "select s.id, s.title, s.dueAt, count(*) from Group g join g.story s where s.archivedAt is null"
                                + " and s.closedAt is null and g.retiredAt is null and " + duty.condition()
                                + " group by s.id, s.title, s.dueAt order by s.dueAt asc nulls last, s.id desc",
                        Parameters.with("person", person))
                .project(Waiting.class)
                .list();
    }
}
