package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Two speakers that a person called different people. */
@Entity
public class Parting extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** The speaker with the smaller id; {@link #second} has the larger. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker first;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker second;

    /** Every one of a story, each with both speakers. */
    public static List<Parting> ofStory(long storyId) {
        return list(
                "from Parting p join fetch p.first join fetch p.second where p.story.id = ?1 order by p.id", storyId);
    }

    /** Forgets that two are different people. */
    public static void remove(long one, long other) {
        delete("first.id = ?1 and second.id = ?2", Math.min(one, other), Math.max(one, other));
    }
}
