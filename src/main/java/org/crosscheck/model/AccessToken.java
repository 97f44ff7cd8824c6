package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** That a script may do something in the name of the person who allowed it. */
@Entity
public class AccessToken extends InOrder {
    /** The longest {@link #name}, in UTF-16 code units. */
    public static final int NAME_LENGTH = 60;

    private static final String WITH_ALL = "from AccessToken t left join fetch t.person p left join fetch t.story";

    /** SHA-256 of the secret that the script sends; unique. */
    public String hash;

    /** What it is for, as its maker calls it. */
    public String name;

    @Enumerated(EnumType.STRING)
    public Permit permit;

    /** The only story it holds in; null for all. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** Who allowed it, whose role is the most it can do; null for whoever holds the machine. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** The name under which its maker worked then. */
    public String createdBy;

    public Instant createdAt;

    /** When it was used last, to within a minute; null before the first time. */
    public Instant usedAt;

    public Instant expiresAt;

    /** When it was revoked, or null. */
    public Instant revokedAt;

    /** The token of a secret, with its story and person; empty when it is over, or its maker's account is closed. */
    public static Optional<AccessToken> live(String hash, Instant now) {
        return find(
                        WITH_ALL + " where t.hash = ?1 and t.revokedAt is null and t.expiresAt > ?2"
                                + " and (p is null or p.disabledAt is null)",
                        hash,
                        now)
                .firstResultOptional();
    }

    /** All that were not revoked, the last made first. */
    public static List<AccessToken> standing() {
        return list(WITH_ALL + " where t.revokedAt is null order by t.id desc");
    }

    /** The same of one person. */
    public static List<AccessToken> standingOf(long personId) {
        return list(WITH_ALL + " where t.revokedAt is null and p.id = ?1 order by t.id desc", personId);
    }
}
