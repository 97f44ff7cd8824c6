package org.crosscheck.model;

import java.util.Collection;
import java.util.List;

import org.hibernate.Session;

/** Finds spellings by lists of them and of their keys. */
final class SpellingIds {
    private static final String WITH =
            " select p.id from " + IdsByWords.LIST + " join speaker_spelling p on p.story_id = ? and ";
    private static final String SELECT = WITH + "p.spelling = list.word union" + WITH + "p.name_key = list.word";

    private SpellingIds() {}

    /** The ids of a story's spellings that are one of these or have one of these keys. */
    static List<Long> like(long storyId, Collection<String> spellings, Collection<String> keys) {
        Session session = SpeakerSpelling.getEntityManager().unwrap(Session.class);
        return IdsByWords.read(session, SELECT, spellings, storyId, keys, storyId);
    }
}
