package org.crosscheck.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A file of a long report that is written in the background, and kept for a while: its bytes are in {@link WrittenPart}. */
@Entity
public class Writing extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Compilation compilation;

    /** The ending of the format's files. */
    public String format;

    /** The language's tag ("de"). */
    public String language;

    /** Who asked for it. */
    public String who;

    public Instant askedAt;

    /** How much of it is written. */
    public int hundredths;

    /** In bytes; null until it is there. */
    public Integer size;

    /** Null until it is there. */
    public Instant finishedAt;

    /** Whether it was given up. */
    public boolean failed;

    /** A report's file, under way, given up or there. */
    public static Optional<Writing> of(long compilationId, String format, String language) {
        return find("compilation.id = ?1 and format = ?2 and language = ?3", compilationId, format, language)
                .firstResultOptional();
    }

    /** With its report. */
    public static Optional<Writing> withId(long id) {
        return find("from Writing w join fetch w.compilation c join fetch c.story where w.id = ?1", id)
                .firstResultOptional();
    }

    /** Says how far it is; nothing else of its row is written. */
    public static void tell(long id, int hundredths) {
        update("hundredths = ?1 where id = ?2", hundredths, id);
    }

    public boolean isThere() {
        return finishedAt != null;
    }
}
