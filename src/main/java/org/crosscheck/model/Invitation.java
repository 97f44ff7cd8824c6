package org.crosscheck.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That somebody may make an account, once. */
@Entity
public class Invitation extends PanacheEntity {
    /** SHA-256 of the link's secret; unique. */
    public String hash;

    /** The name that the account gets. */
    public String name;

    /** The story it is for; null for all. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @Enumerated(EnumType.STRING)
    public Role role;

    public Instant expiresAt;

    /** When the account was made, or null. */
    public Instant usedAt;

    /** The invitation of a secret, nobody else's until the transaction ends; empty when it was used or is over. */
    public static Optional<Invitation> open(String hash, Instant now) {
        return find("hash = ?1 and usedAt is null and expiresAt > ?2", hash, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
