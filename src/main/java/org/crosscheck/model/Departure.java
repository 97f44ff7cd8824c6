package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A retired claim that stood in a group, and why it stands there no more. */
@Entity
public class Departure extends InOrder {

    /** Why a claim is retired. */
    public enum Cause {
        /** A person said that it is no claim. */
        REJECTED,
        /** A new version of its article does not hold its words. */
        WORDS_GONE,
        /** Its article is in a language that is not read. */
        NOT_READ
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public Cause cause;

    public String who;
    public Instant at;

    /** The claims that left a group, each with its article and outlet, the last first. */
    public static List<Departure> from(long groupId) {
        return list(
                "from Departure d join fetch d.claim c join fetch c.version v join fetch v.article join fetch v.outlet"
                        + " where d.group.id = ?1 order by d.id desc",
                groupId);
    }
}
