package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Membership;
import org.crosscheck.model.Person;
import org.crosscheck.model.Role;
import org.crosscheck.model.Story;

/** Says who may do what, and closes accounts. What is taken away is gone at the person's next request. */
@ApplicationScoped
public class Roles {
    private final Clock clock;
    private final Chronicle chronicle;
    private final Sessions sessions;

    Roles(Clock clock, Chronicle chronicle, Sessions sessions) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.sessions = sessions;
    }

    /**
     * Gives a person a role in every story.
     *
     * @param role null for none: then only memberships say
     * @throws LastOwnerException when nobody else is an owner
     */
    @Transactional
    public void everywhere(long personId, Role role, String who) {
        Person person = account(personId);
        chronicle.write(null, who, "role", Accounts.subject(person), name(person.role), name(role));
        if (role != Role.OWNER) {
            keepAnOwner(person);
        }
        person.role = role;
    }

    /**
     * Gives a person with an account a role in one story.
     *
     * @param role null to take the person out of it
     */
    @Transactional
    public void inStory(long storyId, long personId, Role role, String who) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Person person = account(personId);
        Optional<Membership> before = Membership.of(storyId, personId);
        String was = before.map(known -> known.role.name()).orElse(null);
        chronicle.write(null, who, "role", Accounts.subject(person) + " in story " + storyId, was, name(role));
        if (role == null) {
            before.ifPresent(known -> known.delete());
            return;
        }
        Membership membership = before.orElseGet(Membership::new);
        membership.story = story;
        membership.person = person;
        membership.role = role;
        membership.persist();
    }

    /**
     * Closes an account, and ends its sessions.
     *
     * @throws LastOwnerException when nobody else is an owner
     */
    @Transactional
    public void close(long personId, String who) {
        Person person = account(personId);
        chronicle.write(null, who, "closed account", Accounts.subject(person), null, null);
        keepAnOwner(person);
        person.disabledAt = clock.instant();
        sessions.endAll(personId, null);
    }

    /** Opens a closed account again. */
    @Transactional
    public void open(long personId, String who) {
        Person person = account(personId);
        person.disabledAt = null;
        chronicle.write(null, who, "opened account", Accounts.subject(person), null, null);
    }

    /** Called after history was written to, so that two owners cannot remove each other at once. */
    private static void keepAnOwner(Person person) {
        if (Person.owners().stream().allMatch(owner -> owner.id.equals(person.id))
                && person.role == Role.OWNER
                && person.isActive()) {
            throw new LastOwnerException();
        }
    }

    private static Person account(long personId) {
        return Person.withId(personId)
                .filter(Person::hasAccount)
                .orElseThrow(() -> new UnknownException("person", personId));
    }

    private static String name(Role role) {
        return role == null ? null : role.name();
    }
}
