package org.crosscheck.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One posting: a key under which a claim may meet others of its story. */
@Entity
public class ClaimKey extends PanacheEntity {
    /** The longest key, in UTF-16 code units. */
    public static final int LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public String postingKey;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
}
