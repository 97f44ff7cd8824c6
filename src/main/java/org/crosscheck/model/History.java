package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What was done, by whom and when; written in the transaction that does it, never changed. */
@Entity
public class History extends PanacheEntity {

    /** The story it belongs to, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public Instant at;

    /** A person's name, or "crosscheck" for the product itself. */
    public String who;

    /** A verb in the past ("imported", "reviewed"). */
    public String action;

    /** A noun and its id ("article 51"). */
    public String subject;

    /** What it was, or null when there was nothing. */
    @Column(columnDefinition = "text")
    public String beforeState;

    /** What it is now, or null when nothing is left. */
    @Column(columnDefinition = "text")
    public String afterState;

    /** The group that it is about, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    /** The verdict that it tells of, or null: who may not see that one may not see this. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Review review;

    /** The decision that it tells of, or null: who may not see that one may not see this. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Decision decision;

    /** What taking it back needs to know, as JSON; null for what cannot be taken back. */
    @Column(columnDefinition = "text")
    public String undo;

    /** What it takes back, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public History undoes;

    /** A story's history, the last first. */
    public static List<History> ofStory(long storyId, int page, int size) {
        return find("story.id = ?1 order by at desc, id desc", storyId)
                .page(page, size)
                .list();
    }

    /** What happened to one thing ("group 51"), the last first. */
    public static List<History> of(String subject) {
        return list("subject = ?1 order by at desc, id desc", subject);
    }
}
