package org.crosscheck.cli;

import java.io.PrintStream;
import java.util.Locale;

import org.crosscheck.model.Compiling.Step;
import org.crosscheck.workflow.CompileProgress;

/** Prints a line at every step of a compilation, and within a long one at every tenth of the way. */
final class PrintedCompiling implements CompileProgress {
    private static final int PARTS = 10;

    private final PrintStream out;
    private Step last;
    private int printed;

    PrintedCompiling(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(Step step, int done, int total) {
        int part = total == 0 ? 0 : (int) ((long) done * PARTS / total);
        if (step != last || part > printed) {
            last = step;
            printed = part;
            String name = step.name().toLowerCase(Locale.ROOT);
            out.println("compiling: " + name + (total == 0 ? "" : ", " + done + " of " + total));
        }
    }
}
