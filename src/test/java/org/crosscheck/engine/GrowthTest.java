package org.crosscheck.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole engine's time grows with the length of a text and no faster, hostile texts included: double the text takes at
 * most 2.2 times as long, on average over the doublings from {@link #SMALL} to {@link #LARGE} characters. Only this
 * thread's processor time counts, of several runs the best, so a busy machine does not matter.
 *
 * <p>The long form, up to 16 MB: {@code ./mvnw test -Dtest=org.crosscheck.engine.GrowthTest
 * -Dcrosscheck.growth.most=16777216 -DargLine=-Xmx6g}.
 */
class GrowthTest {
    private static final int SMALL = 1 << 18;
    private static final int LARGE = Integer.getInteger("crosscheck.growth.most", 1 << 21);
    private static final double MOST = 2.2;
    private static final int RUNS = 3;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private final Engine engine = new Engine();

    @ParameterizedTest
    @EnumSource(HostileText.class)
    void doubleTheTextTakesTwiceTheTime(HostileText hostile) {
        String small = hostile.of(SMALL);
        String large = hostile.of(LARGE);
        long once = Math.min(time(small), Math.min(time(small), time(small)));
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < RUNS && growth > MOST; i++) {
            once = Math.min(once, time(small));
            growth = Math.min(growth, growth(once, time(large)));
        }
        System.out.printf("growth a doubling, %s: %.2f%n", hostile, growth);
        assertTrue(growth <= MOST, hostile + " grows " + growth + " times with every doubling");
    }

    private static double growth(long once, long large) {
        double doublings = Math.log((double) LARGE / SMALL) / Math.log(2);
        return Math.pow((double) large / once, 1 / doublings);
    }

    private long time(String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        engine.extract(text, DAY);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
