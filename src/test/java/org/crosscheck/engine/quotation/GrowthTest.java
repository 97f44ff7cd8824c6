package org.crosscheck.engine.quotation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Hostile text costs time in proportion to its length, no more. Small sizes and the best of several runs keep the test
 * quick and steady, and only this thread's time counts; a quadratic step would show as a ratio near four.
 */
class GrowthTest {
    private static final int CHARACTERS = 60_000;
    private static final int RUNS = 4;
    private static final double MOST = 3.0;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Cast NOBODY = new Cast(List.of(), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\" ",
                "“",
                "'a ",
                "he said, \"a\" and ",
                "“Why?” Lee asked. ",
                "he said that ",
                "A, B, ",
                "( ",
                "the man who said the man who said ",
                "“a” and “b”, ",
                "according to it, "
            })
    void doubleTheTextTakesTwiceTheTime(String hostile) {
        QuotationFinder finder = new QuotationFinder();
        Text once = Text.of(hostile.repeat(CHARACTERS / hostile.length()));
        Text twice = Text.of(hostile.repeat(2 * CHARACTERS / hostile.length()));
        long single = Long.MAX_VALUE;
        long doubled = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            single = Math.min(single, time(finder, once));
            doubled = Math.min(doubled, time(finder, twice));
        }
        assertTrue(doubled < MOST * single + 5_000_000L, hostile + ": " + single + " ns, then " + doubled + " ns");
    }

    private static long time(QuotationFinder finder, Text text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        finder.find(text, NOBODY);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
