package org.crosscheck.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** How far the compiling of a story's report in the background is; gone when the report is there. */
@Entity
public class Compiling extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** Who asked for it. */
    public String who;

    public Instant startedAt;

    @Enumerated(EnumType.STRING)
    public Step step;

    /** How much of the step is done. */
    public int done;

    /** How much the step has to do; 0 where that is not known. */
    public int total;

    /** Whether it was given up. */
    public boolean failed;

    /** What is done one after the other. */
    public enum Step {
        WAITING,
        READING,
        GROUPS,
        NAMES,
        FREEZING
    }

    /** The story's, under way or given up. */
    public static Optional<Compiling> ofStory(long storyId) {
        return find("story.id", storyId).firstResultOptional();
    }

    /** Says how far it is; nothing else of its row is written. */
    public static void tell(long storyId, Step step, int done, int total) {
        update("step = ?1, done = ?2, total = ?3 where story.id = ?4", step, done, total, storyId);
    }

    /** It is over: the report is there. */
    public static void end(long storyId) {
        delete("story.id", storyId);
    }
}
