package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One way a story's articles write a speaker, and why it is taken for that speaker. One speaker a spelling. */
@Entity
public class SpeakerSpelling extends PanacheEntity {
    /** The longest spelling kept, in UTF-16 code units. */
    public static final int LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public String spelling;

    /** In words for a reader ("as the article writes it"). */
    public String reason;

    /** Every spelling of a story, its speaker loaded. */
    public static List<SpeakerSpelling> ofStory(long storyId) {
        return list("from SpeakerSpelling p join fetch p.speaker where p.story.id = ?1 order by p.id", storyId);
    }
}
