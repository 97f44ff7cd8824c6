package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Group;
import org.crosscheck.model.Person;
import org.crosscheck.model.Reply;

/** Keeps what was put to those whom a group of claims concerns, and what they said. */
@ApplicationScoped
public class KeepReply {
    private final Clock clock;
    private final Chronicle chronicle;
    private final People people;

    KeepReply(Clock clock, Chronicle chronicle, People people) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.people = people;
    }

    /**
     * The id of a new right of reply; the same one written down twice is one.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such group in this story
     * @throws RefusedException when a name or the question is missing, a text is too long or a time is not understood
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public long ask(long storyId, long groupId, Asked asked, String who) {
        Reply reply = new Reply();
        fill(reply, asked);
        Person person = people.named(who);
        Group group = Locks.group(storyId, groupId);
        return Reply.of(groupId).stream()
                .filter(known -> known.concerned.equals(reply.concerned)
                        && known.question.equals(reply.question)
                        && Objects.equals(known.putAt, reply.putAt))
                .findFirst()
                .orElseGet(() -> store(reply, group, person))
                .id;
    }

    private Reply store(Reply reply, Group group, Person person) {
        reply.story = group.story;
        reply.group = group;
        reply.person = person;
        reply.createdAt = clock.instant();
        reply.persist();
        chronicle.write(
                group.story,
                person.name,
                Act.of("asked", "reply " + reply.id, null, words(reply)).in(group));
        return reply;
    }

    /**
     * Changes what is kept, an answer that came in for instance.
     *
     * @param version the {@link Reply#version} that the person saw
     * @throws UnknownException when there is no such right of reply in this story
     * @throws RefusedException as for {@link #ask}
     * @throws StaleException when somebody changed it meanwhile to something else
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public void change(long storyId, long replyId, Asked asked, int version, String who) {
        Reply wanted = new Reply();
        fill(wanted, asked);
        Person person = people.named(who);
        Locks.story(storyId);
        Reply reply = Reply.inStory(storyId, replyId).orElseThrow(() -> new UnknownException("reply", replyId));
        String before = words(reply);
        if (before.equals(words(wanted))
                && Objects.equals(reply.contact, wanted.contact)
                && reply.confidential == wanted.confidential) {
            return;
        }
        if (reply.version != version) {
            throw new StaleException("the right of reply");
        }
        fill(reply, asked);
        chronicle.write(
                reply.story,
                person.name,
                Act.of("noted", "reply " + reply.id, before, words(reply)).in(reply.group));
    }

    private static void fill(Reply reply, Asked asked) {
        reply.concerned = Field.required("name of whom it concerns", asked.concerned(), Reply.CONCERNED_LENGTH);
        reply.contact = Field.optional("contact", asked.contact(), Reply.CONTACT_LENGTH);
        reply.question = Field.required("question that is put to them", asked.question(), Reply.TEXT_LENGTH);
        reply.putAt = Field.moment("time at which it was put to them", asked.putAt());
        reply.answer = Field.optional("answer", asked.answer(), Reply.TEXT_LENGTH);
        reply.answeredAt = Field.moment("time of the answer", asked.answeredAt());
        reply.confidential = asked.confidential();
    }

    /** Without the contact, which may be confidential. */
    private static String words(Reply reply) {
        return reply.concerned + ": " + reply.question
                + (reply.putAt == null ? "" : " (" + reply.putAt + ")")
                + (reply.answer == null ? "" : " – " + reply.answer)
                + (reply.answeredAt == null ? "" : " (" + reply.answeredAt + ")");
    }
}
