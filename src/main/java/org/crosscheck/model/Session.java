package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That a browser is signed in. */
@Entity
public class Session extends PanacheEntity {
    /** The longest {@link #browser}, in UTF-16 code units. */
    public static final int BROWSER_LENGTH = 200;

    /** SHA-256 of the secret that the browser keeps; unique. */
    public String hash;

    /** Who is signed in; null for whoever holds the machine, before anybody has an account. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** What the browser says that it is; maybe empty. */
    public String browser;

    public Instant createdAt;

    /** When it was used last, to within a few minutes. */
    public Instant seenAt;

    public Instant expiresAt;

    /** When it was ended before its time, or null. */
    public Instant revokedAt;

    /** The session of a secret, with its person; empty when it ended. */
    public static Optional<Session> live(String hash, Instant now) {
        return find(
                        "from Session s left join fetch s.person p where s.hash = ?1 and s.revokedAt is null"
                                + " and s.expiresAt > ?2 and (p is null or p.disabledAt is null)",
                        hash,
                        now)
                .firstResultOptional();
    }

    /**
     * Where a person is signed in, the last used first.
     *
     * @param personId null for whoever holds the machine
     */
    public static List<Session> liveOf(Long personId, Instant now) {
        String whose = personId == null ? "person is null and ?1 is null" : "person.id = ?1";
        return list(whose + " and revokedAt is null and expiresAt > ?2 order by seenAt desc, id desc", personId, now);
    }

    /** Whether nobody is signed in. */
    public static boolean noneLive(Instant now) {
        return count("revokedAt is null and expiresAt > ?1", now) == 0;
    }
}
