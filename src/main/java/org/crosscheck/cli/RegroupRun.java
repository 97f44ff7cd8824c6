package org.crosscheck.cli;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.model.Story;
import org.crosscheck.workflow.RegroupStory;

/** The grouping anew of a story inside the started application. */
@Dependent
public class RegroupRun implements QuarkusApplication {
    private final RegroupStory regroupStory;

    RegroupRun(RegroupStory regroupStory) {
        this.regroupStory = regroupStory;
    }

    /**
     * Exit status 0 when every article is done, 1 when there is no such story or it was stopped on another node.
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
        while (regroupStory.step(id)) {
            RegroupStory.Progress now = regroupStory.progress(id).orElse(last);
            if (now.tenth() != last.tenth()) {
                System.out.println((now.counting() ? "counted words of " : "grouped ") + now.done() + " of "
                        + now.articles() + " articles");
            }
            last = now;
        }
        boolean finished = regroupStory.progress(id).isEmpty();
        System.out.println(finished ? "grouped all articles" : "stopped; the same command goes on");
        return finished ? 0 : 1;
    }
}
