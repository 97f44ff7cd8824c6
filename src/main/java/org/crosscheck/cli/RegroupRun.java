package org.crosscheck.cli;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.ShutdownEvent;

import org.crosscheck.model.Story;
import org.crosscheck.workflow.RegroupStory;

/** The grouping anew of a story inside the started application. */
@ApplicationScoped
public class RegroupRun implements QuarkusApplication {
    private final RegroupStory regroupStory;
    private final Lock stepping = new ReentrantLock();
    private volatile boolean stopping;

    RegroupRun(RegroupStory regroupStory) {
        this.regroupStory = regroupStory;
    }

    /**
     * Exit status 0 when every article is done, 1 when there is no such story or it was stopped.
     *
     * @param arguments the story's title
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        Optional<Story> story = Story.titled(arguments[0].strip());
        if (story.isEmpty()) {
            System.err.println("regroup: there is no open story “" + arguments[0] + "”");
            return 1;
        }
        long id = story.get().id;
        regroupStory.begin(id, System.getProperty("user.name"));
        RegroupStory.Progress last = regroupStory.progress(id).orElseThrow();
        for (RegroupStory.Progress now = next(id); now != null; now = next(id)) {
            if (now.tenth() != last.tenth()) {
                System.out.println((now.counting() ? "counted words of " : "grouped ") + now.done() + " of "
                        + now.articles() + " articles");
            }
            last = now;
        }
        boolean finished = !stopping && regroupStory.progress(id).isEmpty();
        System.out.println(finished ? "grouped all articles" : "stopped; the same command goes on");
        return finished ? 0 : 1;
    }

    /** How far it is after the next step; null when there is none. */
    private RegroupStory.Progress next(long story) {
        stepping.lock();
        try {
            return !stopping && regroupStory.step(story)
                    ? regroupStory.progress(story).orElse(null)
                    : null;
        } finally {
            stepping.unlock();
        }
    }

    /** Whoever ends the process waits until the step that goes on is stored; the same command begins with the next. */
    void stop(@Observes ShutdownEvent end) {
        stopping = true;
        stepping.lock();
        stepping.unlock();
    }
}
