package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Who looks after what: a group, everything a speaker says, or everything in an article; one of the three is given. */
@Entity
public class Assignment extends PanacheEntity {

    /** In a query of groups {@code g} and assignments {@code a}: the group falls under the assignment. */
    static final String COVERS = "(a.group = g"
            + " or exists (select 1 from Claim ac where ac.group = g and ac.retiredAt is null"
            + " and (ac.speaker = a.speaker or ac.version.article = a.article)))";

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Who gave it. */
    public String givenBy;

    public Instant createdAt;

    /** When it was taken away, or null. */
    public Instant endedAt;

    private static final String WITH_ALL = "from Assignment a join fetch a.person join fetch a.story"
            + " left join fetch a.group left join fetch a.speaker left join fetch a.article ar left join fetch ar.outlet"
            + " where a.endedAt is null and ";

    /** A story's, by person, each with what it is about. */
    public static List<Assignment> ofStory(long storyId) {
        return list(WITH_ALL + "a.story.id = ?1 order by a.person.name, a.id", storyId);
    }

    /** A person's in all open stories, by story. */
    public static List<Assignment> of(long personId) {
        return list(
                WITH_ALL + "a.person.id = ?1 and a.story.archivedAt is null order by a.story.id desc, a.id", personId);
    }

    /** Those under which one group falls, by person. */
    public static List<Assignment> covering(Group group) {
        return list(
                "select a from Assignment a join fetch a.person left join fetch a.speaker left join fetch a.article ar"
                        + " left join fetch ar.outlet, Group g where a.endedAt is null and g = ?1 and a.story = g.story"
                        + " and " + COVERS + " order by a.person.name, a.id",
                group);
    }

    public static Optional<Assignment> inStory(long storyId, long id) {
        return find("story.id = ?1 and id = ?2", storyId, id).firstResultOptional();
    }
}
