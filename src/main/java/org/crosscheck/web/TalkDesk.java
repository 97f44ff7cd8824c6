package org.crosscheck.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.crosscheck.model.Assignment;
import org.crosscheck.model.Comment;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupCounts;
import org.crosscheck.model.Person;
import org.crosscheck.model.Reply;
import org.crosscheck.web.page.Talk;
import org.crosscheck.workflow.Task;

/** Fills what a group's page says of the talk about it, of who looks after it, and of right of reply. */
final class TalkDesk {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final int FEW_NAMES = 20;

    private TalkDesk() {}

    static Talk of(Group group, GroupCounts counts) {
        return new Talk(
                token(),
                threads(GroupCounts.ifAny(counts.comments(), () -> Comment.of(group.id))),
                GroupCounts.ifAny(counts.replies(), () -> Reply.of(group.id)).stream()
                        .map(TalkDesk::reply)
                        .toList(),
                GroupCounts.ifAny(counts.assignments(), () -> Assignment.covering(group)).stream()
                        .map(TalkDesk::keeper)
                        .toList(),
                Person.names(FEW_NAMES));
    }

    /** Tells one form of a person from another. It is no secret, and so no page waits for the one generator that draws those. */
    private static String token() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static List<Talk.Thread> threads(List<Comment> oldestFirst) {
        Map<Long, List<Talk.Comment>> threads = new LinkedHashMap<>();
        for (Comment comment : oldestFirst) {
            threads.computeIfAbsent(comment.thread == null ? comment.id : comment.thread.id, id -> new ArrayList<>())
                    .add(new Talk.Comment(comment.id, comment.person.name, comment.createdAt, comment.text));
        }
        return oldestFirst.stream()
                .filter(comment -> comment.thread == null)
                .map(first -> new Talk.Thread(first.id, threads.get(first.id), first.resolvedBy, first.resolvedAt))
                .toList();
    }

    private static Talk.Reply reply(Reply reply) {
        return new Talk.Reply(
                reply.id,
                reply.version,
                reply.concerned,
                reply.contact,
                reply.question,
                field(reply.putAt),
                reply.answer,
                field(reply.answeredAt),
                reply.confidential,
                reply.person.name,
                reply.createdAt);
    }

    /** A time as a form's field takes it, in UTC; empty for null. */
    static String field(Instant at) {
        return at == null ? "" : FIELD.format(at.atOffset(ZoneOffset.UTC));
    }

    static Talk.Keeper keeper(Assignment assignment) {
        if (assignment.speaker != null) {
            return new Talk.Keeper(
                    assignment.id, assignment.person.name, Task.Kind.SPEAKER.name(), assignment.speaker.name);
        }
        if (assignment.article != null) {
            return new Talk.Keeper(
                    assignment.id, assignment.person.name, Task.Kind.ARTICLE.name(), assignment.article.outlet.name);
        }
        return new Talk.Keeper(assignment.id, assignment.person.name, Task.Kind.GROUP.name(), null);
    }
}
