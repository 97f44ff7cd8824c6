package org.crosscheck.workflow;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Comment;
import org.crosscheck.model.Group;
import org.crosscheck.model.Mention;
import org.crosscheck.model.Person;

/** Lets people talk about a group, in threads that can be settled. */
@ApplicationScoped
public class Discuss {
    private final Clock clock;
    private final Chronicle chronicle;
    private final People people;

    Discuss(Clock clock, Chronicle chronicle, People people) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.people = people;
    }

    /**
     * The id of the comment. {@code @Name} in its text names a person; an answer in a settled thread opens it again.
     *
     * @param thread the id of any comment of the thread to answer in, or null to begin one
     * @param token of the form, so that the same form sent twice is one comment
     * @param who the person's name
     * @throws UnknownException when group or thread are not in this story
     * @throws RefusedException when the text is missing or too long
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public long say(long storyId, long groupId, Long thread, String text, String token, String who) {
        String said = Field.required("comment", text, Comment.TEXT_LENGTH);
        String form = Field.required("form", token, Comment.TOKEN_LENGTH);
        Person person = people.named(who);
        Group group = Locks.group(storyId, groupId);
        return Comment.sent(person.id, form).orElseGet(() -> store(group, thread, said, form, person)).id;
    }

    private Comment store(Group group, Long thread, String text, String token, Person person) {
        Comment comment = new Comment();
        comment.story = group.story;
        comment.group = group;
        comment.thread = thread == null ? null : opened(first(group, thread));
        comment.person = person;
        comment.text = text;
        comment.createdAt = clock.instant();
        comment.token = token;
        comment.persist();
        named(text, Person.byName()).forEach(named -> mention(comment, named));
        chronicle.write(
                group.story,
                person.name,
                Act.of("commented", "comment " + comment.id, null, text).in(group));
        return comment;
    }

    private static Comment first(Group group, long id) {
        Comment comment = Comment.inStory(group.story.id, id)
                .filter(known -> known.group.equals(group))
                .orElseThrow(() -> new UnknownException("comment", id));
        return comment.thread == null ? comment : comment.thread;
    }

    private static Comment opened(Comment first) {
        first.resolvedAt = null;
        first.resolvedBy = null;
        return first;
    }

    /** The people whose names stand after an @; of "Ann" and "Ann Lee" the longer where both fit. */
    static Set<Person> named(String text, List<Person> known) {
        List<Person> longestFirst = known.stream()
                .sorted(java.util.Comparator.comparing((Person person) -> -person.name.length()))
                .toList();
        String lower = text.toLowerCase(Locale.ROOT);
        Set<Person> named = new HashSet<>();
        for (int at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
            int begin = at + 1;
            longestFirst.stream()
                    .filter(person -> isNamedAt(lower, begin, person.name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(named::add);
        }
        return named;
    }

    private static boolean isNamedAt(String text, int at, String name) {
        int end = at + name.length();
        return text.startsWith(name, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static void mention(Comment comment, Person person) {
        Mention mention = new Mention();
        mention.comment = comment;
        mention.person = person;
        mention.persist();
    }

    /**
     * Settles the thread of a comment; one that is settled stays so.
     *
     * @throws UnknownException when there is no such comment in this story
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public void resolve(long storyId, long commentId, String who) {
        String name = people.named(who).name;
        Locks.story(storyId);
        Comment comment =
                Comment.inStory(storyId, commentId).orElseThrow(() -> new UnknownException("comment", commentId));
        Comment first = first(comment.group, commentId);
        if (first.resolvedAt == null) {
            first.resolvedAt = clock.instant();
            first.resolvedBy = name;
            chronicle.write(
                    first.story,
                    name,
                    Act.of("resolved", "comment " + first.id, null, first.text).in(first.group));
        }
    }
}
