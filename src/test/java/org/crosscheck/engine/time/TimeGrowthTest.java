package org.crosscheck.engine.time;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The time taken may not grow faster than the text, whatever the text. */
class TimeGrowthTest {
    private static final LocalDate TUESDAY = LocalDate.of(2022, 4, 19);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int CHARACTERS = 400_000;
    /** The law allows 2.2 at 16 MB; short texts waver more. */
    private static final double MOST = 3.0;
    /** A collector or a compiler at work may spoil one measurement, not all. */
    private static final int ATTEMPTS = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town fell on Monday, two days after the bridge was hit. ",
                "Monday ",
                "Monday, ",
                "in the past the last few ",
                "\" on May ",
                "1998-",
                "twenty ",
                "10:35 a.m. (",
                "a year ago, "
            })
    void doublingTheTextDoublesTheTime(String piece) {
        Text once = Text.of(piece.repeat(CHARACTERS / piece.length()));
        Text twice = Text.of(piece.repeat(2 * CHARACTERS / piece.length()));

        double growth = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && growth >= MOST; i++) {
            long before = nanoseconds(once);
            growth = (double) nanoseconds(twice) / before;
        }

        assertTrue(growth < MOST, "grew " + growth + " times");
    }

    /** Processor time of this thread, the best of three, so that other work on the machine does not count. */
    private static long nanoseconds(Text text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            new AsOfFinder(text, new TimeFinder().find(text, TUESDAY), TUESDAY);
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
