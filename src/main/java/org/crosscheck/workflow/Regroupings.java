package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import org.crosscheck.workflow.jobs.Job;
import org.crosscheck.workflow.jobs.Jobs;
import org.crosscheck.workflow.jobs.Kind;
import org.crosscheck.workflow.jobs.Next;
import org.crosscheck.workflow.jobs.Turn;

/** Works off in the background what {@link RegroupStory} was asked for, also what a restart left. */
@ApplicationScoped
public class Regroupings implements Job<Regroupings.OfStory> {
    private static final Kind<OfStory> KIND = new Kind<>("regroup", OfStory.class);

    private final RegroupStory regroupStory;
    private final Jobs jobs;

    Regroupings(RegroupStory regroupStory, Jobs jobs) {
        this.regroupStory = regroupStory;
        this.jobs = jobs;
    }

    /** Which story. */
    record OfStory(long story) {}

    /** What a command began and did not finish. */
    void resume(@Observes StartupEvent start) {
        regroupStory.underWay().forEach(id -> jobs.beginUnlessKnown(KIND, id.toString(), new OfStory(id)));
    }

    /**
     * Begins to group a story anew, or goes on, in the background.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public void begin(long storyId, String who) {
        regroupStory.begin(storyId, who);
        jobs.begin(KIND, Long.toString(storyId), new OfStory(storyId));
    }

    @Override
    public Kind<OfStory> kind() {
        return KIND;
    }

    @Override
    public Next run(OfStory of, Turn turn) {
        while (!turn.isEnding()) {
            if (!regroupStory.step(of.story())) {
                return Next.NONE;
            }
        }
        return Next.AT_ONCE;
    }

    @Override
    public void giveUp(OfStory of) {
        regroupStory.fail(of.story());
    }
}
