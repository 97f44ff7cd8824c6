package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Compiling;
import org.crosscheck.model.Compiling.Step;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.jobs.Job;
import org.crosscheck.workflow.jobs.Jobs;
import org.crosscheck.workflow.jobs.Kind;
import org.crosscheck.workflow.jobs.Next;
import org.crosscheck.workflow.jobs.Turn;

/** Compiles the reports of long stories in the background, and tells how far it is. */
@ApplicationScoped
public class Compilings implements Job<Compilings.OfStory> {
    /** A story of more claims takes longer than anybody waits for a page. */
    public static final int MOST_AT_ONCE = 1_000;

    private static final Kind<OfStory> KIND = new Kind<>("compile", OfStory.class);

    private final CompileReport compileReport;
    private final Jobs jobs;
    private final Clock clock;

    Compilings(CompileReport compileReport, Jobs jobs, Clock clock) {
        this.compileReport = compileReport;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Which story's.
     *
     * @param who asked for it
     */
    record OfStory(long story, String who) {}

    /** Whether a story's report is better compiled in the background. */
    @Transactional
    public boolean isLong(long storyId) {
        return Claim.countOf(storyId) > MOST_AT_ONCE;
    }

    /**
     * Begins to compile in the background what will stand when its turn comes; where that is under way already, nothing is
     * begun.
     *
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public void begin(long storyId, String who) {
        Story story = Locks.evenClosed(storyId);
        Compiling row = Compiling.ofStory(storyId).orElse(null);
        if (row != null && !row.failed) {
            return;
        }
        Compiling begun = row == null ? new Compiling() : row;
        begun.story = story;
        begun.who = who;
        begun.startedAt = clock.instant();
        begun.step = Step.WAITING;
        begun.done = 0;
        begun.total = 0;
        begun.failed = false;
        begun.persist();
        jobs.begin(KIND, Long.toString(storyId), new OfStory(storyId, who));
    }

    @Override
    public Kind<OfStory> kind() {
        return KIND;
    }

    /** Done twice it compiles once: who ends it takes its row away. */
    @Override
    public Next run(OfStory of, Turn turn) {
        if (QuarkusTransaction.requiringNew()
                .call(() -> Compiling.ofStory(of.story()).isPresent())) {
            compileReport.now(of.story(), of.who(), (step, done, total) -> tell(of.story(), step, done, total));
        }
        return Next.NONE;
    }

    /** At once for all to see, while what is compiled is not there yet. */
    private static void tell(long storyId, Step step, int done, int total) {
        QuarkusTransaction.requiringNew().run(() -> Compiling.tell(storyId, step, done, total));
    }

    @Override
    public void giveUp(OfStory of) {
        QuarkusTransaction.requiringNew()
                .run(() -> Compiling.ofStory(of.story()).ifPresent(row -> row.failed = true));
    }
}
