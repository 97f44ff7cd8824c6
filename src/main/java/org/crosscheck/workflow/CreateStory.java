package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Story;

/** Opens a story. */
@ApplicationScoped
public class CreateStory {
    private final Clock clock;
    private final Chronicle chronicle;

    CreateStory(Clock clock, Chronicle chronicle) {
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /**
     * A new story's id.
     *
     * @param who the person's name
     * @throws RefusedException when the title is missing or too long
     */
    @Transactional
    public long titled(String title, String who) {
        Story story = new Story();
        story.title = Field.required("title", title, Story.TITLE_LENGTH);
        story.createdAt = clock.instant();
        story.persist();
        chronicle.write(story, who, "created", "story " + story.id, null, story.title);
        return story.id;
    }
}
