package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.crosscheck.model.WatchedFeed;
import org.crosscheck.workflow.jobs.Job;
import org.crosscheck.workflow.jobs.Jobs;
import org.crosscheck.workflow.jobs.Kind;
import org.crosscheck.workflow.jobs.Next;
import org.crosscheck.workflow.jobs.Turn;

/** Looks at a feed when its time has come. */
@ApplicationScoped
class FeedJob implements Job<FeedJob.OfFeed> {
    static final Kind<OfFeed> KIND = new Kind<>("feed", OfFeed.class);

    private final LookAtFeed lookAtFeed;
    private final FeedNotes notes;
    private final Jobs jobs;

    FeedJob(LookAtFeed lookAtFeed, FeedNotes notes, Jobs jobs) {
        this.lookAtFeed = lookAtFeed;
        this.notes = notes;
        this.jobs = jobs;
    }

    /** Which feed. */
    record OfFeed(long feed) {}

    /** What a database was restored with that keeps no jobs. */
    void resume(@Observes StartupEvent start) {
        WatchedFeed.watched().forEach(feed -> jobs.beginUnlessKnown(KIND, feed.id.toString(), new OfFeed(feed.id)));
    }

    @Override
    public Kind<OfFeed> kind() {
        return KIND;
    }

    @Override
    public Next run(OfFeed of, Turn turn) {
        return lookAtFeed.look(of.feed(), turn);
    }

    @Override
    public void giveUp(OfFeed of) {
        notes.giveUp(of.feed());
    }
}
