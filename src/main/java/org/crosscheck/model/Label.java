package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A stretch of an article that is recognised and is no claim: a name, a date, a number that counts nothing. */
@Entity
public class Label extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public int startOffset;
    public int endOffset;

    /** The full name, or the TIMEX3 value; null where nothing is known beyond the words. */
    public String meaning;

    /** What a label says its words are. */
    public enum Kind {
        PERSON,
        BODY,
        PLACE,
        PEOPLE,
        /** A name of anything else, or a number that is part of a name ("43rd Brigade"). */
        NAME,
        DATE,
        TIME,
        DURATION,
        /** A recurring time ("every Monday"). */
        SET,
        ORDINAL,
        YEAR,
        SCORE
    }

    /** The labels of an article version, by offset. */
    public static List<Label> of(long versionId) {
        return list("version.id = ?1 order by startOffset, endOffset desc", versionId);
    }
}
