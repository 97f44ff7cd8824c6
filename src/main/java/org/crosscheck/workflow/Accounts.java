package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Invitation;
import org.crosscheck.model.Membership;
import org.crosscheck.model.Person;
import org.crosscheck.model.Role;
import org.crosscheck.model.Session;
import org.crosscheck.model.Story;

/** Accounts: the owner's own, those of people who are invited, and their passwords. */
@ApplicationScoped
public class Accounts {
    /** How long an invitation holds. */
    public static final Duration INVITED_FOR = Duration.ofDays(7);

    private final Clock clock;
    private final Chronicle chronicle;
    private final People people;
    private final Sessions sessions;
    private final AccessTokens tokens;

    Accounts(Clock clock, Chronicle chronicle, People people, Sessions sessions, AccessTokens tokens) {
        this.tokens = tokens;
        this.clock = clock;
        this.chronicle = chronicle;
        this.people = people;
        this.sessions = sessions;
    }

    /**
     * Makes whoever holds the machine an owner with an account; every other session without an account ends, and
     * what scripts were allowed is the owner's from then on.
     *
     * @param session the id of the session that becomes the owner's
     * @throws RefusedException when the name or the password cannot be taken
     */
    @Transactional
    public void own(long session, String name, String password) {
        String stored = Password.chosen(password);
        Person owner = people.named(name);
        if (owner.hasAccount()) {
            throw new RefusedException("Somebody has an account of this name; please choose another.");
        }
        owner.password = stored;
        owner.role = Role.OWNER;
        sessions.endAll(null, session);
        Session.<Session>findById(session).person = owner;
        tokens.giveTo(owner);
        chronicle.write(null, owner.name, "owns", subject(owner), null, owner.name);
    }

    /**
     * Changes a person's password; every other session of the person ends.
     *
     * @param session the id of the one that stays
     * @throws RefusedException when the old password is wrong or the new one cannot be taken
     */
    @Transactional
    public void changePassword(long personId, String old, String chosen, long session) {
        Person person = Person.withId(personId).orElseThrow();
        if (!Password.fits(old, person.password)) {
            throw new RefusedException("The old password is another one.");
        }
        person.password = Password.chosen(chosen);
        sessions.endAll(personId, session);
        chronicle.write(null, person.name, "changed password", subject(person), null, null);
    }

    /**
     * Invites somebody and gives the secret of the link.
     *
     * @param story the id of the story it is for; null for all
     * @throws RefusedException when the name cannot be taken, or has an account
     */
    @Transactional
    public String invite(String name, Role role, Long story, String who) {
        if (role == null) {
            throw new RefusedException("Please choose a role.");
        }
        Invitation invitation = new Invitation();
        invitation.name = Field.required("name", name, Person.NAME_LENGTH).replaceAll("\\s+", " ");
        if (Person.named(invitation.name).filter(Person::hasAccount).isPresent()) {
            throw new RefusedException("Somebody has an account of this name; please choose another.");
        }
        String secret = Secret.fresh();
        invitation.hash = Hash.sha256(secret);
        invitation.role = role;
        invitation.story =
                story == null ? null : Story.withId(story).orElseThrow(() -> new UnknownException("story", story));
        invitation.expiresAt = clock.instant().plus(INVITED_FOR);
        invitation.persist();
        chronicle.write(null, who, "invited", "invitation " + invitation.id, null, invitation.name + " " + role);
        return secret;
    }

    /**
     * Makes the account of an invitation, and gives its id.
     *
     * @throws RefusedException when the invitation was used or is over, or the password cannot be taken
     */
    @Transactional
    public long accept(String secret, String password) {
        Invitation invitation = open(secret);
        String stored = Password.chosen(password);
        Person person = fulfil(invitation);
        person.password = stored;
        return person.id;
    }

    /** The same for whoever signs in at the newsroom, without a password; called inside a transaction. */
    long accept(String secret, Identity identity) {
        Person person = fulfil(open(secret));
        person.issuer = identity.issuer();
        person.subject = identity.subject();
        return person.id;
    }

    /**
     * Says whether an invitation can be accepted; nothing becomes of it.
     *
     * @throws RefusedException when it was used or is over
     */
    @Transactional
    public void check(String secret) {
        open(secret);
    }

    private Invitation open(String secret) {
        return Invitation.open(Hash.sha256(secret.strip()), clock.instant()).orElseThrow(Accounts::isOver);
    }

    private static RefusedException isOver() {
        return new RefusedException("This invitation was used, or is over. Please ask for a new one.");
    }

    private Person fulfil(Invitation invitation) {
        Person person = people.named(invitation.name);
        if (person.hasAccount()) {
            throw isOver();
        }
        if (invitation.story == null) {
            person.role = invitation.role;
        } else {
            join(invitation, person);
        }
        invitation.usedAt = clock.instant();
        chronicle.write(null, person.name, "accepted", "invitation " + invitation.id, null, subject(person));
        return person;
    }

    private static void join(Invitation invitation, Person person) {
        Membership membership = new Membership();
        membership.story = invitation.story;
        membership.person = person;
        membership.role = invitation.role;
        membership.persist();
    }

    static String subject(Person person) {
        return "person " + person.id;
    }
}
