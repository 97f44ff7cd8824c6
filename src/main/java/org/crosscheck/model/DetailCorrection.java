package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A detail of an article that a person corrected and that stands so: no later reading of the article overrules it. */
@Entity
public class DetailCorrection extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @Enumerated(EnumType.STRING)
    public Detail detail;

    /** What intake found, or null where it found nothing. */
    @Column(columnDefinition = "text")
    public String found;

    public String who;
    public Instant at;

    /** What is known of an article beside its words. */
    public enum Detail {
        OUTLET,
        TITLE,
        BYLINE,
        DATELINE,
        PUBLISHED,
        MODIFIED,
        LANGUAGE,
        CREDIT,
        ADDRESS,
        HOLD
    }

    /** What stands corrected of an article. */
    public static List<DetailCorrection> of(long articleId) {
        return list("article.id = ?1 order by id", articleId);
    }
}
