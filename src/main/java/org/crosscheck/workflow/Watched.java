package org.crosscheck.workflow;

import java.time.Instant;
import java.util.List;

import org.crosscheck.intake.fetch.Validators;
import org.crosscheck.model.WatchedFeed;

/**
 * A feed at the beginning of a look.
 *
 * @param at when the look begins
 * @param phrases of which an entry has to tell one; none where all are wanted
 * @param known of its state at the last look
 * @param hindrance why it cannot be looked at now, or null
 */
record Watched(
        long id,
        long storyId,
        Instant at,
        String address,
        String outlet,
        List<String> phrases,
        Validators known,
        String hindrance) {

    static Watched of(WatchedFeed feed, Instant at, String hindrance) {
        return new Watched(
                feed.id,
                feed.story.id,
                at,
                feed.address,
                feed.outlet,
                TypedFeed.phrases(feed.phrases),
                new Validators(feed.tag, feed.lastModified),
                hindrance);
    }
}
