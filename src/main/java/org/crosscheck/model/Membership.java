package org.crosscheck.model;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That a person takes part in a story. */
@Entity
public class Membership extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** What a person is in a story. */
    public static Optional<Membership> of(long storyId, long personId) {
        return find("story.id = ?1 and person.id = ?2", storyId, personId).firstResultOptional();
    }

    /** Who takes part in a story, by name. */
    public static List<Membership> ofStory(long storyId) {
        return list("from Membership m join fetch m.person where m.story.id = ?1 order by m.person.name", storyId);
    }

    /** The ids of the stories in which a person takes part. */
    public static List<Long> storiesOf(long personId) {
        return getEntityManager()
                .createQuery("select m.story.id from Membership m where m.person.id = ?1", Long.class)
                .setParameter(1, personId)
                .getResultList();
    }

    /** The ids of the stories in which a person is an editor or owner. */
    public static List<Long> editedBy(long personId) {
        return getEntityManager()
                .createQuery("select m.story.id from Membership m where m.person.id = ?1 and m.role in ?2", Long.class)
                .setParameter(1, personId)
                .setParameter(2, List.of(Role.EDITOR, Role.OWNER))
                .getResultList();
    }
}
