package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A search over a story's groups that somebody keeps under a name, for everybody who works on the story. */
@Entity
public class SavedSearch extends PanacheEntity {
    /** The longest name and query, in UTF-16 code units. */
    public static final int NAME_LENGTH = 100;

    public static final int QUERY_LENGTH = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** As shown; there is one of a name in a story. */
    public String name;

    /** What stands behind the question mark of its address. */
    public String query;

    public String savedBy;
    public Instant savedAt;

    /** A story's searches, by name. */
    public static List<SavedSearch> of(long storyId) {
        return list("story.id = ?1 order by name, id", storyId);
    }

    public static Optional<SavedSearch> named(long storyId, String name) {
        return find("story.id = ?1 and name = ?2", storyId, name).firstResultOptional();
    }

    public static Optional<SavedSearch> inStory(long storyId, long id) {
        return find("story.id = ?1 and id = ?2", storyId, id).firstResultOptional();
    }
}
