package org.crosscheck.model;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** A person or body that speaks in a story, under all its spellings there. */
@Entity
public class Speaker extends PanacheEntity {
    /** The longest role kept, in UTF-16 code units. */
    public static final int ROLE_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** The fullest spelling. */
    public String name;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Gender gender;

    /** The first role that an article gives, or null. */
    public String role;

    /** Whether a person put spellings together or took them apart. */
    public boolean byHand;

    @OneToMany(mappedBy = "speaker")
    @OrderBy("id")
    public List<SpeakerSpelling> spellings;

    public static Optional<Speaker> inStory(long storyId, long id) {
        return find("story.id = ?1 and id = ?2", storyId, id).firstResultOptional();
    }

    /** The names of a story's speakers, in their order. */
    public static List<String> namesOf(long storyId) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.name from Speaker s where s.story.id = ?1 order by s.name", String.class)
                .setParameter(1, storyId)
                .getResultList();
    }

    /** A story's speakers with their spellings, by name. */
    public static List<Speaker> ofStory(long storyId) {
        return list(
                "select distinct s from Speaker s left join fetch s.spellings where s.story.id = ?1"
                        + " order by s.name, s.id",
                storyId);
    }
}
