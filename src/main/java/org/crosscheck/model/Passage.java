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

    /** Why a passage was left out; null for other kinds, and for those of early imports. */
    @Enumerated(EnumType.STRING)
    public Reason reason;

    /** Why a passage is taken to be none of the article's own. */
    public enum Reason {
        /** It stands outside the article's body: a menu, a list of links, a footer. */
        AROUND,
        /** It stands in a page's margin: a running head, a page number. */
        MARGIN,
        /** It leads elsewhere or is a button: "Read more", "Share". */
        POINTER,
        /** It is a live blog's time stamp. */
        TIME,
        /** It is the headline again. */
        REPEATED
    }

    /** What a passage can be. */
    public enum Kind {
        /** Words of the text that stand under a picture. */
        CAPTION,
        /** What is no part of the article ("Read more", menus) and was left out of its text. */
        LEFT_OUT,
        /** Such a passage after a person put it back; its place holds the line ends round it, too. */
        PUT_BACK,
        /** A remark in a draft beside the words that it is about: a pointer to a source. */
        COMMENT,
        /** A draft's footnote at the place that points to it: a pointer to a source. */
        FOOTNOTE
    }

    /** How many passages are left out of an article's newest text. */
    public static long leftOutOf(long articleId) {
        return count(
                "version.article.id = ?1 and kind = LEFT_OUT and version.number ="
                        + " (select max(n.number) from ArticleVersion n where n.article.id = ?1)",
                articleId);
    }

    /** The passages of an article version, by their place. */
    public static List<Passage> of(long versionId) {
        return list("version.id = ?1 order by startOffset, id", versionId);
    }
}
