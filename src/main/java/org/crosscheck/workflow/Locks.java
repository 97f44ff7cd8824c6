package org.crosscheck.workflow;

import jakarta.persistence.LockModeType;

import org.crosscheck.model.Group;
import org.crosscheck.model.Story;

/** Who changes a story's claims or groups waits here for whoever does so already, on every node. */
final class Locks {
    private Locks() {}

    /** @throws UnknownException when there is no such story */
    static Story story(long id) {
        Story story = Story.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (story == null) {
            throw new UnknownException("story", id);
        }
        return story;
    }

    /**
     * The group as it is now.
     *
     * @throws UnknownException when there is none in this story
     */
    static Group group(long storyId, long id) {
        story(storyId);
        return Group.inStory(storyId, id)
                .filter(group -> group.retiredAt == null)
                .orElseThrow(() -> new UnknownException("group", id));
    }
}
