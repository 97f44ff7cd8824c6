package org.crosscheck.workflow;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Works off in the background what {@link RegroupStory} was asked for, also what a restart left; one story at a time. */
@ApplicationScoped
public class Regroupings {
    private static final Logger LOG = Logger.getLogger(Regroupings.class);

    private final RegroupStory regroupStory;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private volatile boolean closing;

    Regroupings(RegroupStory regroupStory) {
        this.regroupStory = regroupStory;
    }

    void resume(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        if (serving) {
            regroupStory.underWay().forEach(this::workOn);
        }
    }

    /**
     * Begins to group a story anew, or goes on, in the background.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    public void begin(long storyId, String who) {
        regroupStory.begin(storyId, who);
        workOn(storyId);
    }

    private void workOn(long storyId) {
        worker.submit(() -> {
            try {
                boolean more = true;
                while (more && !closing) {
                    more = regroupStory.step(storyId);
                }
            } catch (RuntimeException e) {
                LOG.error("Grouping story " + storyId + " anew has stopped", e);
                regroupStory.stop(storyId, Chronicle.PRODUCT);
            }
        });
    }

    /** The step under way is finished, the others wait for the next start. */
    @PreDestroy
    void close() {
        closing = true;
        worker.shutdown();
    }
}
