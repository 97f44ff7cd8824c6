package org.crosscheck.workflow;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Person;

/**
 * Signs people in who showed at the newsroom's own sign-in who they are. Only whoever was invited here, or has an account here and
 * connected it, comes in: to be known there is not enough.
 */
@ApplicationScoped
public class Identities {
    /** A working day: whoever leaves the newsroom and is closed out there is out here by the next. */
    public static final Duration SESSION = Duration.ofHours(12);

    private final Accounts accounts;
    private final Chronicle chronicle;
    private final Sessions sessions;

    Identities(Accounts accounts, Chronicle chronicle, Sessions sessions) {
        this.accounts = accounts;
        this.chronicle = chronicle;
        this.sessions = sessions;
    }

    /**
     * The secret of a new session.
     *
     * @param before the secret of the session that the browser had, which ends, or null
     * @param browser what the browser says that it is, or null
     * @throws RefusedException when nobody here is this, or the account is closed
     */
    @Transactional
    public String enter(Identity identity, String before, String browser) {
        Person person = Person.of(identity.issuer(), identity.subject())
                .orElseThrow(() -> new RefusedException("You are signed in at your newsroom, but nobody has invited you"
                        + " here yet. Please ask for an invitation, open its link and accept it with this sign-in."));
        if (!person.isActive()) {
            throw new RefusedException("This account is closed. Please ask an owner to open it again.");
        }
        return sessions.replace(before, person.id, browser, SESSION);
    }

    /**
     * Makes the account of an invitation, which has no password, and gives the secret of a new session.
     *
     * @param invitation its secret
     * @param before the secret of the session that the browser had, which ends, or null
     * @param browser what the browser says that it is, or null
     * @throws RefusedException when the invitation was used or is over, or somebody here is this already
     */
    @Transactional
    public String accept(String invitation, Identity identity, String before, String browser) {
        belongsToNobody(identity);
        long person = accounts.accept(invitation, identity);
        return sessions.replace(before, person, browser, SESSION);
    }

    /**
     * Lets a person with an account sign in at the newsroom from now on.
     *
     * @throws RefusedException when somebody here is this already
     */
    @Transactional
    public void connect(long personId, Identity identity) {
        belongsToNobody(identity);
        Person person = Person.withId(personId).orElseThrow();
        person.issuer = identity.issuer();
        person.subject = identity.subject();
        chronicle.write(null, person.name, "connected sign-in", Accounts.subject(person), null, identity.issuer());
    }

    private static void belongsToNobody(Identity identity) {
        if (Person.of(identity.issuer(), identity.subject()).isPresent()) {
            throw new RefusedException("This sign-in belongs to an account here already; please sign in with it.");
        }
    }
}
