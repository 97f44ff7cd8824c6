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
    public List<Group> after(int most) {
        return list(AFTER + Group.ORDER, Map.of(), most);
    }

    /** The groups that precede, the nearest last. */
    public List<Group> before(int most) {
        List<Group> nearestFirst = list(BEFORE + BACKWARDS, Map.of(), most);
        Collections.reverse(nearestFirst);
        return nearestFirst;
    }

    /**
     * The next group that is not decided, and that a person has not looked at since it changed last.
     *
     * @param person the person's name, or null
     */
    public Optional<Group> nextFor(String person) {
        return list(NOT_SEEN + AFTER + Group.ORDER, Map.of("person", person == null ? "" : person), 1).stream()
                .findFirst();
    }

    private List<Group> list(String condition, Map<String, Object> more, int most) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters(group.story.id));
        parameters.putAll(more);
        parameters.put("urgency", group.urgency);
        parameters.put("sources", group.sourceCount);
        parameters.put("id", group.id);
        return Group.<Group>find(filter.query() + condition, parameters)
                .page(Page.ofSize(most))
                .list();
    }
}
