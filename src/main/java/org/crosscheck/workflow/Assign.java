package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Article;
import org.crosscheck.model.Assignment;
import org.crosscheck.model.Person;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Story;

/** Gives people groups, speakers and sources to look after. */
@ApplicationScoped
public class Assign {
    private final Clock clock;
    private final Chronicle chronicle;
    private final People people;

    Assign(Clock clock, Chronicle chronicle, People people) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.people = people;
    }

    /**
     * The id of the assignment; what somebody looks after already is not given again.
     *
     * @param to the name of who is to look after it; who is named for the first time becomes a person
     * @param who gives it
     * @throws UnknownException when it is not in this story
     * @throws RefusedException when the name is missing or too long
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public long give(long storyId, Task task, String to, String who) {
        Person person = people.named(to);
        Story story = Locks.story(storyId);
        Assignment wanted = assignment(story, task);
        return Assignment.ofStory(storyId).stream()
                .filter(known -> known.person.equals(person)
                        && Objects.equals(known.group, wanted.group)
                        && Objects.equals(known.speaker, wanted.speaker)
                        && Objects.equals(known.article, wanted.article))
                .findFirst()
                .orElseGet(() -> store(wanted, task, person, who))
                .id;
    }

    private static Assignment assignment(Story story, Task task) {
        Assignment assignment = new Assignment();
        assignment.story = story;
        switch (task.kind()) {
            case GROUP -> assignment.group = Locks.group(story.id, task.id());
            case SPEAKER ->
                assignment.speaker = Speaker.inStory(story.id, task.id())
                        .orElseThrow(() -> new UnknownException("speaker", task.id()));
            case ARTICLE ->
                assignment.article = Article.inStory(story.id, task.id())
                        .orElseThrow(() -> new UnknownException("article", task.id()));
        }
        return assignment;
    }

    private Assignment store(Assignment assignment, Task task, Person person, String who) {
        assignment.person = person;
        assignment.givenBy = who;
        assignment.createdAt = clock.instant();
        assignment.persist();
        chronicle.write(
                assignment.story,
                who,
                Act.of("gave", subject(task), null, person.name).in(assignment.group));
        return assignment;
    }

    private static String subject(Task task) {
        return task.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + task.id();
    }

    /**
     * Takes it away; what was taken away already stays so.
     *
     * @throws UnknownException when there is no such assignment in this story
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public void end(long storyId, long assignmentId, String who) {
        Story story = Locks.story(storyId);
        Assignment assignment = Assignment.inStory(storyId, assignmentId)
                .orElseThrow(() -> new UnknownException("assignment", assignmentId));
        if (assignment.endedAt == null) {
            assignment.endedAt = clock.instant();
            chronicle.write(
                    story,
                    who,
                    Act.of("took away", "assignment " + assignmentId, assignment.person.name, null)
                            .in(assignment.group));
        }
    }
}
