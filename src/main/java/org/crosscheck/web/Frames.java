package org.crosscheck.web;

import org.crosscheck.model.Story;
import org.crosscheck.web.page.Frame;

/** What every page of a story says of the story. */
final class Frames {
    private Frames() {}

    static Frame.StoryLink of(Story story) {
        return new Frame.StoryLink(story.id, story.title, story.closedAt != null);
    }
}
