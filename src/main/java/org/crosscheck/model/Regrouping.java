package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** How far the grouping anew of a whole story is. */
@Entity
public class Regrouping extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** Who asked for it. */
    public String who;

    public Instant startedAt;

    /** When a person or a failure stopped it, or null while it goes on. */
    public Instant stoppedAt;

    /** Whether it was stopped because it failed. */
    public boolean failed;

    /** When the last article was done, or null before. */
    public Instant finishedAt;

    /** Whether the words of the articles are being counted and their claims' keys written, which comes before comparing. */
    public boolean counting;

    /** The article version that was done last, 0 before the first. */
    public long reached;

    /** How many articles are done. */
    public int done;

    /** How many articles there were at the start. */
    public int articles;

    /** The story's last one that is not finished, going on or stopped. */
    public static Optional<Regrouping> unfinished(long storyId) {
        return find("story.id = ?1 and finishedAt is null order by startedAt desc", storyId)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The stories of which one goes on. */
    public static List<Long> storiesUnderWay() {
        return getEntityManager()
                .createQuery(
                        "select distinct r.story.id from Regrouping r where r.finishedAt is null and r.stoppedAt is null",
                        Long.class)
                .getResultList();
    }

    /** Whether it goes on: neither finished nor stopped. */
    public boolean isUnderWay() {
        return finishedAt == null && stoppedAt == null;
    }
}
