package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.SavedSearch;
import org.crosscheck.model.Story;

/** Keeps a search over a story's groups under a name, and forgets it again. */
@ApplicationScoped
public class SaveSearch {
    private final Clock clock;

    SaveSearch(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps it; a search that has this name already is replaced.
     *
     * @param query what stands behind the question mark of its address
     * @throws UnknownException when there is no such story
     * @throws RefusedException when the name is missing or something is too long
     */
    @Transactional
    public void save(long storyId, String name, String query, String who) {
        String given = Field.required("name of the search", name, SavedSearch.NAME_LENGTH);
        String asked = Field.required("search", query, SavedSearch.QUERY_LENGTH);
        Story story = Locks.story(storyId);
        SavedSearch search = SavedSearch.named(storyId, given).orElseGet(SavedSearch::new);
        search.story = story;
        search.name = given;
        search.query = asked;
        search.savedBy = who;
        search.savedAt = clock.instant();
        search.persist();
    }

    /** Forgets it; one that is gone already stays gone. */
    @Transactional
    public void forget(long storyId, long id) {
        SavedSearch.inStory(storyId, id).ifPresent(SavedSearch::delete);
    }
}
