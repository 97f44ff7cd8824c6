package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Person;
import org.crosscheck.model.Session;

/** Signs browsers in and out. What a browser keeps is a random secret; only its hash is stored. */
@ApplicationScoped
public class Sessions {
    /** How long a browser stays signed in with a password or the workbench's link. */
    public static final Duration LENGTH = Duration.ofDays(30);

    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(5);

    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens a session of {@link #LENGTH} and gives the browser's secret: 43 letters, digits, hyphens and underscores.
     *
     * @param personId null for whoever holds the machine
     * @param browser what the browser says that it is, or null
     */
    @Transactional
    public String open(Long personId, String browser) {
        return open(personId, browser, LENGTH);
    }

    private String open(Long personId, String browser, Duration length) {
        String secret = Secret.fresh();
        Session session = new Session();
        session.hash = Hash.sha256(secret);
        session.person = personId == null ? null : Person.withId(personId).orElseThrow();
        session.browser = browser == null ? "" : cut(browser);
        session.createdAt = clock.instant();
        session.seenAt = session.createdAt;
        session.expiresAt = session.createdAt.plus(length);
        session.persist();
        return secret;
    }

    /**
     * Opens a session of {@link #LENGTH} in place of the one that the browser had, and gives its secret.
     *
     * @param before the secret of the session that ends, or null
     */
    @Transactional
    public String replace(String before, Long personId, String browser) {
        return replace(before, personId, browser, LENGTH);
    }

    /** As {@link #replace(String, Long, String)}, called inside a transaction, for as long as is said. */
    String replace(String before, Long personId, String browser, Duration length) {
        if (before != null) {
            end(before);
        }
        return open(personId, browser, length);
    }

    /**
     * Ends the sessions of a person; called inside a transaction.
     *
     * @param personId null for whoever holds the machine
     * @param stays the id of one that stays, or null
     */
    void endAll(Long personId, Long stays) {
        Session.liveOf(personId, clock.instant()).stream()
                .filter(session -> !session.id.equals(stays))
                .forEach(session -> session.revokedAt = clock.instant());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Session.BROWSER_LENGTH));
    }

    /** The session of a secret; empty when there is none or it ended. */
    public Optional<Session> live(String secret) {
        return secret == null ? Optional.empty() : Session.live(Hash.sha256(secret), clock.instant());
    }

    /** Whether nobody is signed in. */
    public boolean none() {
        return Session.noneLive(clock.instant());
    }

    /** Whether {@link #seen} would note anything. */
    public boolean wasSeenLongAgo(Session session) {
        return session.seenAt.plus(SEEN_TO_WITHIN).isBefore(clock.instant());
    }

    /** Notes that a session is in use. */
    @Transactional
    public void seen(long id) {
        Session.<Session>findByIdOptional(id).ifPresent(session -> session.seenAt = clock.instant());
    }

    /**
     * Ends a session of a person's own; one that has ended stays as it is.
     *
     * @param personId null for whoever holds the machine
     * @throws UnknownException when the person has no such session
     */
    @Transactional
    public void end(long id, Long personId) {
        Session session = Session.<Session>findByIdOptional(id)
                .filter(known -> java.util.Objects.equals(idOf(known.person), personId))
                .orElseThrow(() -> new UnknownException("session", id));
        end(session, clock.instant());
    }

    /** Ends the session of a secret; nothing happens when there is none. */
    @Transactional
    public void end(String secret) {
        live(secret).ifPresent(session -> end(session, clock.instant()));
    }

    private static void end(Session session, Instant now) {
        if (session.revokedAt == null) {
            session.revokedAt = now;
        }
    }

    private static Long idOf(Person person) {
        return person == null ? null : person.id;
    }
}
