package org.crosscheck.cli;

import java.util.Optional;

import org.crosscheck.model.Story;

/** A story that a command names. */
final class NamedStory {
    private NamedStory() {}

    /** The id of the newest open story of this title, or of the story with this number. */
    static Optional<Long> id(String named) {
        boolean isNumber = named.matches("[0-9]{1,18}");
        return Story.titled(named.strip())
                .or(() -> isNumber ? Story.withId(Long.parseLong(named)) : Optional.empty())
                .map(story -> story.id);
    }

    static String unknown(String named) {
        return "there is no open story “" + named + "”, and none of that number";
    }
}
