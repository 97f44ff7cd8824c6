package org.crosscheck.engine.quantity;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Four times the text takes about four times the processor's time, not sixteen, whatever it is made of. */
class GrowthTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int SIZE = 1 << 15;
    private static final int TIMES = 4;
    private static final double MOST = 2.8 * TIMES;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "At least 15 people, including two children, were hurt and $60bn (£48bn) was lost. ",
                "1 ",
                "one ",
                "hundred and ",
                "a half of a million and ",
                "5 feet and ",
                "1-",
                "$",
                "% ",
                "between 1 and ",
                "million-",
            })
    void isLinear(String piece) {
        time(piece, TIMES * SIZE);
        double once = time(piece, SIZE);
        double often = time(piece, TIMES * SIZE);
        assertTrue(often < MOST * once + 0.1, () -> once + " s, then " + often + " s");
    }

    /** The best of three, in seconds. */
    private static double time(String piece, int size) {
        Text text = Text.of(piece.repeat(size / piece.length()));
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            new QuantityFinder().find(text, new Cast(List.of(), List.of()), List.of());
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }
}
