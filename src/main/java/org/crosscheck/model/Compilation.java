package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A story's report in one edition as it was compiled: never changed. */
@Entity
public class Compilation extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** 1 for the story's first report; both editions of one compilation share it. */
    public int number;

    @Enumerated(EnumType.STRING)
    public Edition edition;

    public Instant compiledAt;

    /** Who asked for it. */
    public String compiledBy;

    /** How many claims it holds. */
    public int claims;

    /** How many proposed conflicts and disputes nobody had decided. */
    public int blockers;

    /** Of the canonical JSON, in bytes. */
    public int size;

    /** Of the canonical JSON, in lower-case hexadecimal. */
    public String sha256;

    /** The canonical JSON, gzipped, as Base64. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    public String content;

    /** For whose eyes it is. */
    public enum Edition {
        /** The desk's. */
        INTERNAL,
        /** Others'. */
        REDACTED
    }

    /** A story's reports, the last first, without their content. */
    public static List<Compilation> ofStory(long storyId) {
        return list("story.id = ?1 order by number desc, edition", storyId);
    }

    public static Optional<Compilation> of(long storyId, int number, Edition edition) {
        return find("story.id = ?1 and number = ?2 and edition = ?3", storyId, number, edition)
                .firstResultOptional();
    }

    /** The last of an edition. */
    public static Optional<Compilation> lastOf(long storyId, Edition edition) {
        return find("story.id = ?1 and edition = ?2 order by number desc", storyId, edition)
                .range(0, 0)
                .firstResultOptional();
    }
}
