package org.crosscheck.web;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.model.Group;
import org.crosscheck.model.Queue;
import org.crosscheck.model.QueuedGroup;
import org.crosscheck.web.page.GroupPage;

/** Fills the queue beside a group: a few groups before it, more after it. */
final class QueueDesk {
    private static final int BEFORE = 4;
    private static final int AFTER = 12;

    private final Group group;
    private final GroupQuery query;

    QueueDesk(Group group, GroupQuery query) {
        this.group = group;
        this.query = query;
    }

    GroupPage.Queue queue() {
        Queue queue = new Queue(group, query.filter());
        List<QueuedGroup> before = queue.before(BEFORE);
        List<QueuedGroup> after = queue.after(AFTER);
        List<QueuedGroup> all = new ArrayList<>(before);
        all.add(QueuedGroup.of(group));
        all.addAll(after);
        List<GroupPage.Queue.Entry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            entries.add(entry(all.get(i), Math.abs(i - before.size()) <= 1));
        }
        return new GroupPage.Queue(
                query.address(group.story.id),
                query.suffix(),
                query.isNarrow(),
                entries,
                before.isEmpty() ? null : address(before.get(before.size() - 1)),
                after.isEmpty() ? null : address(after.get(0)));
    }

    private GroupPage.Queue.Entry entry(QueuedGroup other, boolean near) {
        return new GroupPage.Queue.Entry(
                address(other),
                other.title(),
                Wording.badge(other.proposal()),
                other.sourceCount(),
                other.isReviewed(),
                other.id().equals(group.id),
                near);
    }

    private String address(QueuedGroup other) {
        return query.groupAddress(group.story.id, other.id());
    }
}
