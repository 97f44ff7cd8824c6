package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A piece of a file, short enough for every database. */
@Entity
public class EvidencePart extends PanacheEntity {
    /** The most bytes of a piece. */
    public static final int SIZE = 512 * 1024;

    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence evidence;

    /** From 0. */
    public int number;

    @Column(columnDefinition = "bytea")
    public byte[] bytes;

    /** A file's pieces in order. */
    public static List<EvidencePart> of(long evidenceId) {
        return list("evidence.id = ?1 order by number", evidenceId);
    }
}
