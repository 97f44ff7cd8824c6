package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Compiling;
import org.crosscheck.model.Compiling.Step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compiling in the background. */
@QuarkusTest
class CompilingsTest {
    private static final int MOST_LOOKS = 600;

    @Inject
    Bridge bridge;

    @Inject
    Compilings compilings;

    @Inject
    CompileReport compileReport;

    @Test
    void whatWasBegunIsCompiledOnceAndItsRowGoes() throws InterruptedException {
        long story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        assertFalse(compilings.isLong(story));
        compilings.begin(story, "Ann");
        compilings.begin(story, "Ben");
        for (int look = 0; isUnderWay(story) && look < MOST_LOOKS; look++) {
            Thread.sleep(50);
        }
        assertFalse(isUnderWay(story));
        List<Compilation> reports = QuarkusTransaction.requiringNew().call(() -> Compilation.ofStory(story));
        assertEquals(2, reports.size());
        assertTrue(reports.stream().allMatch(report -> report.number == 1 && report.compiledBy.equals("Ann")));
        compilings.run(new Compilings.OfStory(story, "Ann"), () -> false);
        assertEquals(2, QuarkusTransaction.requiringNew().call(() -> Compilation.ofStory(story)
                .size()));
    }

    @Test
    void itSaysHowFarItIs() {
        long story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        List<Step> steps = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        compileReport.now(story, "Ann", (step, done, total) -> {
            steps.add(step);
            totals.add(total);
        });
        assertEquals(List.of(Step.READING, Step.GROUPS, Step.NAMES, Step.FREEZING), steps);
        assertTrue(totals.get(1) > 0);
    }

    @Test
    void whatIsGivenUpIsSaidAndCanBeBegunAgain() {
        long story = bridge.story();
        QuarkusTransaction.requiringNew().run(() -> {
            Compiling row = new Compiling();
            row.story = org.crosscheck.model.Story.findById(story);
            row.who = "Ann";
            row.startedAt = java.time.Instant.EPOCH;
            row.step = Step.GROUPS;
            row.persist();
        });
        compilings.giveUp(new Compilings.OfStory(story, "Ann"));
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> Compiling.ofStory(story).orElseThrow().failed));
        assertThrows(UnknownException.class, () -> compilings.begin(-1, "Ann"));
    }

    private static boolean isUnderWay(long story) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Compiling.ofStory(story).isPresent());
    }
}
