package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What belongs to an article version beside its running text, at its place in it, in UTF-16 offsets of the text. */
@Entity
public class Passage extends PanacheEntity {
    /** The longest author's name, in UTF-16 code units. */
    public static final int AUTHOR_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public int startOffset;

    /** Exclusive; equal to {@link #startOffset} for what stands between two characters. */
    public int endOffset;

    /** The caption's, note's or left-out passage's own words. */
    @Column(columnDefinition = "text")
    public String words;

    /** Who wrote a comment, or null. */
    public String author;

    /** What a passage can be. */
    public enum Kind {
        /** Words of the text that stand under a picture. */
        CAPTION,
        /** What is no part of the article ("Read more", menus) and was left out of its text. */
        LEFT_OUT,
        /** A remark in a draft beside the words that it is about: a pointer to a source. */
        COMMENT,
        /** A draft's footnote at the place that points to it: a pointer to a source. */
        FOOTNOTE
    }

    /** The passages of an article version, by their place. */
    public static List<Passage> of(long versionId) {
        return list("version.id = ?1 order by startOffset, id", versionId);
    }
}
