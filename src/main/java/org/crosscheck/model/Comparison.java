package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** The engine's proposal for two claims of a group, with its reasons. */
@Entity
public class Comparison extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    /** The claim with the smaller id. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim first;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim second;

    @Enumerated(EnumType.STRING)
    public Proposal label;

    /** How sure the engine is that the two are about the same thing, 0 to 1. */
    public double score;

    /** The reasons as JSON: {@code [{"code":"same-speaker","text":"…"}]}, best first. */
    @Column(columnDefinition = "text")
    public String reasons;

    /** A group's comparisons, best score first; the claims are references, loaded by {@link Claim#membersOf}. */
    public static List<Comparison> of(long groupId) {
        return list("group.id = ?1 order by score desc, id", groupId);
    }
}
