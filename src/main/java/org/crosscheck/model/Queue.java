package org.crosscheck.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.panache.common.Page;

/** What stands before and after a group in the order of {@link Group#ofStory}, among the groups that a filter lets through. */
public final class Queue {
    private static final String AFTER = " and g.urgency >= :urgency"
            + " and (g.urgency > :urgency or g.sourceCount < :sources or g.sourceCount = :sources and g.id > :id)";
    private static final String BEFORE = " and g.urgency <= :urgency"
            + " and (g.urgency < :urgency or g.sourceCount > :sources or g.sourceCount = :sources and g.id < :id)";
    private static final String BACKWARDS = " order by g.story.id desc, g.urgency desc, g.sourceCount, g.id desc";
    private static final String NOT_SEEN =
            " and not (" + Group.DECIDED + ") and not exists (select 1 from Review r where r.group = g"
                    + " and r.person.name = :person and r.withdrawnAt is null and r.createdAt >= g.membersChangedAt)";

    private final Group group;
    private final GroupFilter filter;

    public Queue(Group group, GroupFilter filter) {
        this.group = group;
        this.filter = filter;
    }

    /** The groups that follow, the nearest first. */
    public List<QueuedGroup> after(int most) {
        return queued(AFTER + Group.ORDER, most);
    }

    /** The groups that precede, the nearest last. */
    public List<QueuedGroup> before(int most) {
        List<QueuedGroup> nearestFirst = queued(BEFORE + BACKWARDS, most);
        Collections.reverse(nearestFirst);
        return nearestFirst;
    }

    /**
     * The next group that is not decided, and that a person has not looked at since it changed last.
     *
     * @param person the person's name, or null
     */
    public Optional<Group> nextFor(String person) {
        Map<String, Object> parameters = parameters();
        parameters.put("person", person == null ? "" : person);
        return Group.<Group>find(filter.query() + NOT_SEEN + AFTER + Group.ORDER, parameters)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    private List<QueuedGroup> queued(String condition, int most) {
        return Group.find(QueuedGroup.SELECT + filter.query() + condition, parameters())
                .project(QueuedGroup.class)
                .page(Page.ofSize(most))
                .list();
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(filter.parameters(group.story.id));
        parameters.put("urgency", group.urgency);
        parameters.put("sources", group.sourceCount);
        parameters.put("id", group.id);
        return parameters;
    }
}
