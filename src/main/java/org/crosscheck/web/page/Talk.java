package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

/**
 * What people say to each other about a group, who looks after it, and right of reply.
 *
 * @param token of the next comment's form
 * @param threads the oldest first
 * @param people some of those who can be named; the page of the team has all
 */
public record Talk(String token, List<Thread> threads, List<Reply> replies, List<Keeper> keepers, List<String> people) {

    /** The people, by comma. */
    public String names() {
        return String.join(", ", people);
    }

    /**
     * A first comment and its answers.
     *
     * @param resolvedBy who settled it, or null
     */
    public record Thread(long id, List<Comment> comments, String resolvedBy, Instant resolvedAt) {

        /** What was said first. */
        public Comment first() {
            return comments.get(0);
        }

        /** The name of the form that answers in it. */
        public String form() {
            return "comment-" + id;
        }
    }

    /** What somebody said. */
    public record Comment(long id, String who, Instant at, String text) {}

    /**
     * A right of reply; what was not given is null.
     *
     * @param putAt as a form takes it, or empty
     * @param answeredAt as a form takes it, or empty
     */
    public record Reply(
            long id,
            int version,
            String concerned,
            String contact,
            String question,
            String putAt,
            String answer,
            String answeredAt,
            boolean confidential,
            String who,
            Instant at) {

        /** The name of the form that changes it. */
        public String form() {
            return "reply-" + id;
        }
    }

    /**
     * Who looks after the group.
     *
     * @param through the speaker or source through which; null for the group itself
     * @param kind of that, by name
     * @param id of the assignment
     */
    public record Keeper(long id, String who, String kind, String through) {}
}
