package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Person;
import org.crosscheck.model.SignOff;
import org.crosscheck.model.Story;

/** Closes a story, which freezes it, and opens it again. */
@ApplicationScoped
public class SignOffStory {
    private final Clock clock;
    private final Chronicle chronicle;
    private final Checkpoint checkpoint;
    private final People people;

    SignOffStory(Clock clock, Chronicle chronicle, Checkpoint checkpoint, People people) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.checkpoint = checkpoint;
        this.people = people;
    }

    /**
     * Closes it in a person's name; a closed one stays as it is.
     *
     * @throws UnknownException when there is no such story
     * @throws RefusedException when the name is missing, or a text is too long
     */
    @Transactional
    public void close(long storyId, String note, String who) {
        Person person = people.named(who);
        String said = Optional.ofNullable(Field.optional("note", note, SignOff.TEXT_LENGTH))
                .orElse("");
        Story story = Locks.evenClosed(storyId);
        if (story.closedAt == null) {
            SignOff signOff = new SignOff();
            signOff.story = story;
            signOff.person = person;
            signOff.note = said;
            signOff.createdAt = clock.instant();
            signOff.persist();
            story.closedAt = signOff.createdAt;
            chronicle.write(story, person.name, "signed off", "story " + storyId, null, said);
            checkpoint.afterCommit();
        }
    }

    /**
     * Opens it again; an open one stays as it is.
     *
     * @throws UnknownException when there is no such story
     * @throws RefusedException when the name or the reason is missing, or a text is too long
     */
    @Transactional
    public void reopen(long storyId, String reason, String who) {
        Person person = people.named(who);
        String why = Field.required("reason", reason, SignOff.TEXT_LENGTH);
        Story story = Locks.evenClosed(storyId);
        if (story.closedAt != null) {
            SignOff last = SignOff.ofStory(storyId).get(0);
            last.reopenedAt = clock.instant();
            last.reopenedBy = person;
            last.reason = why;
            story.closedAt = null;
            chronicle.write(story, person.name, "opened again", "story " + storyId, null, why);
            checkpoint.afterCommit();
        }
    }
}
