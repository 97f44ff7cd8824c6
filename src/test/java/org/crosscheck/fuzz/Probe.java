package org.crosscheck.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;

import org.crosscheck.intake.UnreadableException;

/** Gives one input to one reader, and says when that goes wrong. */
final class Probe {
    /** Processor time that no input of a few thousand bytes may take, in nanoseconds, however slow the machine. */
    private static final long LONGEST = 8_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Probe() {}

    /** @throws AssertionError when the reader fails otherwise than in words for the user, or takes too long */
    static void give(Target target, byte[] input) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            target.read(input);
        } catch (UnreadableException | IOException | SQLException refused) {
            saysWhy(target, refused);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(target + " failed", e);
        }
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        if (taken > LONGEST) {
            throw new AssertionError(target + " took " + taken / 1_000_000 + " ms for " + input.length + " bytes");
        }
    }

    private static void saysWhy(Target target, Exception refused) {
        if (refused.getMessage() == null || refused.getMessage().isBlank()) {
            throw new AssertionError(target + " refuses without a reason", refused);
        }
    }
}
