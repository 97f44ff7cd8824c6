package org.crosscheck.model;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A piece of a file that was written in the background, short enough for every database. */
@Entity
public class WrittenPart extends PanacheEntity {
    /** The most bytes of a piece. */
    public static final int SIZE = 512 * 1024;

    @ManyToOne(fetch = FetchType.LAZY)
    public Writing writing;

    /** From 0. */
    public int number;

    @Column(columnDefinition = "bytea")
    public byte[] bytes;

    public static Optional<WrittenPart> of(long writingId, int number) {
        return find("writing.id = ?1 and number = ?2", writingId, number).firstResultOptional();
    }

    /** All of a file's. */
    public static void deleteOf(long writingId) {
        delete("writing.id", writingId);
    }
}
