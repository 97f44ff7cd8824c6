package org.crosscheck.cli;

import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.RegroupStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command that groups a story anew. */
@QuarkusTest
class RegroupRunTest {
    @Inject
    CreateStory createStory;

    @Inject
    RegroupStory regroupStory;

    @Test
    void whatIsStoppedTheSameCommandEnds() {
        String title = "Ferries that were stopped on their way";
        long story = createStory.titled(title, "Ada");
        RegroupRun stopped = new RegroupRun(regroupStory);
        stopped.stop(new ShutdownEvent());
        assertEquals(1, stopped.run(title));
        assertTrue(regroupStory.progress(story).orElseThrow().counting());
        assertEquals(0, new RegroupRun(regroupStory).run(title));
        assertTrue(regroupStory.progress(story).isEmpty());
    }
}
