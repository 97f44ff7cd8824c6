package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Story;

/** Puts a story away and fetches it back; nothing of it is deleted. */
@ApplicationScoped
public class ArchiveStory {
    private final Clock clock;
    private final Chronicle chronicle;

    ArchiveStory(Clock clock, Chronicle chronicle) {
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /**
     * Puts it away; one that is away already stays as it is.
     *
     * @throws UnknownException when there is none
     */
    @Transactional
    public void archive(long storyId, String who) {
        Story story = story(storyId);
        if (story.archivedAt == null) {
            story.archivedAt = clock.instant();
            chronicle.write(story, who, "archived", "story " + storyId, null, null);
        }
    }

    /**
     * Fetches it back; one that is open already stays as it is.
     *
     * @throws UnknownException when there is none
     */
    @Transactional
    public void reopen(long storyId, String who) {
        Story story = story(storyId);
        if (story.archivedAt != null) {
            story.archivedAt = null;
            chronicle.write(story, who, "reopened", "story " + storyId, null, null);
        }
    }

    private static Story story(long id) {
        return Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
    }
}
