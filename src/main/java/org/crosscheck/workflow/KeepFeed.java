package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.FeedEntry;
import org.crosscheck.model.Story;
import org.crosscheck.model.WatchedFeed;
import org.crosscheck.workflow.jobs.Jobs;

/** What people do with the feeds of a story. */
@ApplicationScoped
public class KeepFeed {
    private static final int MOST = 50;

    private final Clock clock;
    private final Chronicle chronicle;
    private final Jobs jobs;

    KeepFeed(Clock clock, Chronicle chronicle, Jobs jobs) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.jobs = jobs;
    }

    @Transactional
    long add(long storyId, TypedFeed typed, String outlet, String who) {
        Story story = Locks.story(storyId);
        String address = typed.webAddress();
        List<WatchedFeed> others = WatchedFeed.ofStory(storyId);
        if (others.stream().anyMatch(feed -> feed.address.equals(address))) {
            throw new RefusedException("The story has this feed already.");
        } else if (others.size() >= MOST) {
            throw new RefusedException("A story has at most " + MOST + " feeds; remove one first.");
        }
        WatchedFeed feed = new WatchedFeed();
        feed.story = story;
        feed.address = address;
        feed.addedBy = who;
        feed.addedAt = clock.instant();
        set(feed, typed, outlet);
        feed.persist();
        write(feed, who, "watched feed", null, address);
        watch(feed);
        return feed.id;
    }

    /**
     * Changes all but its address; other words find what the old ones passed over.
     *
     * @param who the person's name
     * @throws UnknownException when the story has none of this id
     * @throws RefusedException when something that was typed is wrong
     */
    @Transactional
    public void change(long storyId, long id, TypedFeed typed, String who) {
        WatchedFeed feed = locked(storyId, id);
        String before = described(feed);
        String outlet = typed.outletName();
        boolean otherWords = !Objects.equals(feed.phrases, typed.wanted());
        set(feed, typed, outlet == null ? feed.outlet : outlet);
        if (otherWords) {
            FeedEntry.forgetPassed(id);
            feed.tag = null;
            feed.lastModified = null;
        }
        write(feed, who, "set feed", before, described(feed));
        if (feed.watching) {
            watch(feed);
        }
    }

    /** Looks at it now, and lets it go on if it was paused. */
    @Transactional
    public void resume(long storyId, long id, String who) {
        WatchedFeed feed = locked(storyId, id);
        if (!feed.watching) {
            write(feed, who, "resumed feed", null, feed.address);
        }
        feed.failures = 0;
        watch(feed);
    }

    /** Looks at it no more, until it is let go on. */
    @Transactional
    public void pause(long storyId, long id, String who) {
        WatchedFeed feed = locked(storyId, id);
        if (feed.watching) {
            feed.watching = false;
            write(feed, who, "paused feed", null, feed.address);
            jobs.cancel(FeedJob.KIND, Long.toString(id));
        }
    }

    /** Forgets it, and what was seen in it; what it brought stays. One that is gone already stays gone. */
    @Transactional
    public void remove(long storyId, long id, String who) {
        Locks.story(storyId);
        WatchedFeed.locked(id).filter(feed -> feed.story.id == storyId).ifPresent(feed -> {
            write(feed, who, "removed feed", feed.address, null);
            jobs.cancel(FeedJob.KIND, Long.toString(id));
            FeedEntry.forget(id);
            feed.delete();
        });
    }

    private static void set(WatchedFeed feed, TypedFeed typed, String outlet) {
        Rhythm rhythm = typed.rhythm();
        feed.outlet = outlet;
        feed.phrases = typed.wanted();
        feed.minutes = rhythm.minutes();
        feed.fromHour = rhythm.from();
        feed.untilHour = rhythm.until();
    }

    private void watch(WatchedFeed feed) {
        feed.watching = true;
        feed.nextAt = clock.instant();
        jobs.begin(FeedJob.KIND, feed.id.toString(), new FeedJob.OfFeed(feed.id));
    }

    private static WatchedFeed locked(long storyId, long id) {
        Locks.story(storyId);
        return WatchedFeed.locked(id)
                .filter(feed -> feed.story.id == storyId)
                .orElseThrow(() -> new UnknownException("feed", id));
    }

    private static String described(WatchedFeed feed) {
        String hours = feed.fromHour == feed.untilHour ? "" : ", " + feed.fromHour + "\u2013" + feed.untilHour + " UTC";
        return feed.outlet + ", " + feed.minutes + " min" + hours + (feed.phrases == null ? "" : ": " + feed.phrases);
    }

    private void write(WatchedFeed feed, String who, String action, String before, String after) {
        chronicle.write(feed.story, who, action, "feed " + feed.id, before, after);
    }
}
