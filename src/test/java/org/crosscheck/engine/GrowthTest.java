package org.crosscheck.engine;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The whole engine's work grows with the length of a text and no faster, hostile texts included. Work is counted as memory
 * taken, which is the same on every machine, and as this thread's processor time, the best of several runs.
 *
 * <p>The long form reads every hostile text up to 16 MB: {@code ./mvnw test -Dtest=org.crosscheck.engine.GrowthTest
 * -Dcrosscheck.growth.most=16777216 -Dtest.jvm=-Xmx6g}.
 */
class GrowthTest {
    private static final int SHORT = 1 << 16;
    private static final int LONG = 1 << 18;
    private static final int LONGEST = Integer.getInteger("crosscheck.growth.most", 1 << 21);
    private static final double MOST = 2.2;
    /** Short runs are unsteady; a step that looks at the whole text for every part of it shows as 4. */
    private static final double MOST_OF_SHORT_RUNS = 3;

    private static final int RUNS = 4;
    private static final ThreadMXBean METER = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final Engine ENGINE = new Engine();

    /** HOSTILE.md, rows 18 and 19. */
    @ParameterizedTest
    @EnumSource(HostileText.class)
    void doubleTheTextTakesTwiceTheMemoryAndTime(HostileText hostile) {
        assertGrowth(hostile, SHORT, LONG, MOST_OF_SHORT_RUNS);
    }

    static Set<HostileText> longTexts() {
        return LONGEST > 1 << 21
                ? EnumSet.allOf(HostileText.class)
                : EnumSet.of(
                        HostileText.NEWS,
                        HostileText.ALTERNATING_MARKS,
                        HostileText.APOSTROPHES_BEFORE_WORDS,
                        HostileText.ONE_PARAGRAPH,
                        HostileText.THOUSANDS_OF_NAMES);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void longTextsGrowNoFaster(HostileText hostile) {
        assertGrowth(hostile, LONG, LONGEST, MOST);
    }

    /** Asserts it on average over the doublings between the two lengths; a slow run gets another chance. */
    private static void assertGrowth(HostileText hostile, int from, int to, double mostTime) {
        String small = hostile.of(from);
        String large = hostile.of(to);
        double doublings = Math.log((double) to / from) / Math.log(2);
        Cost once = cost(small).orLess(cost(small));
        Cost many = cost(large);
        for (int i = 1; i < RUNS && growth(many.nanos(), once.nanos(), doublings) > mostTime; i++) {
            once = once.orLess(cost(small));
            many = many.orLess(cost(large));
        }
        double time = growth(many.nanos(), once.nanos(), doublings);
        double memory = growth(many.bytes(), once.bytes(), doublings);
        assertTrue(time <= mostTime, hostile + ": double the text takes " + time + " times the time");
        assertTrue(memory <= MOST, hostile + ": double the text takes " + memory + " times the memory");
    }

    private static double growth(long large, long small, double doublings) {
        return Math.pow((double) large / small, 1 / doublings);
    }

    /** What reading a text takes. */
    private record Cost(long bytes, long nanos) {
        Cost orLess(Cost other) {
            return new Cost(Math.min(bytes, other.bytes), Math.min(nanos, other.nanos));
        }
    }

    private static Cost cost(String text) {
        long bytes = METER.getCurrentThreadAllocatedBytes();
        long nanos = METER.getCurrentThreadCpuTime();
        ENGINE.extract(text, DAY);
        return new Cost(METER.getCurrentThreadAllocatedBytes() - bytes, METER.getCurrentThreadCpuTime() - nanos);
    }
}
