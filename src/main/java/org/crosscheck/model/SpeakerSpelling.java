package org.crosscheck.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One way a story's articles write a speaker, and why it is taken for that speaker. One speaker a spelling. */
@Entity
public class SpeakerSpelling extends PanacheEntity {
    /** The longest spelling kept, in UTF-16 code units. */
    public static final int LENGTH = 300;

    public static final int REASON_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public String spelling;

    /** A key that it shares with every spelling that the engine could take for the same name. */
    public String nameKey;

    /** In words for a reader ("as the article writes it"). */
    public String reason;

    /** The spelling, with its speaker, if it belongs to the story. */
    public static Optional<SpeakerSpelling> inStory(long storyId, long id) {
        return find("from SpeakerSpelling p join fetch p.speaker where p.story.id = ?1 and p.id = ?2", storyId, id)
                .firstResultOptional();
    }

    /** The spellings of a speaker, the first met first. */
    public static List<SpeakerSpelling> of(long speakerId) {
        return list("speaker.id = ?1 order by id", speakerId);
    }

    /** The spellings of a story that are one of these or share a key with one of these, each with its speaker. */
    public static List<SpeakerSpelling> like(long storyId, Collection<String> spellings, Collection<String> keys) {
        List<Long> ids = spellings.isEmpty() ? List.of() : SpellingIds.like(storyId, spellings, keys);
        return ids.isEmpty()
                ? List.of()
                : list("from SpeakerSpelling p join fetch p.speaker where p.id in ?1 order by p.id", ids);
    }
}
