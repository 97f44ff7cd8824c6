package org.crosscheck.cli;

import java.io.PrintStream;
import java.nio.file.Path;

import org.crosscheck.workflow.FolderProgress;

/** Prints a line at every twentieth part of the way. */
final class PrintedProgress implements FolderProgress {
    private static final int PARTS = 20;

    private final PrintStream out;
    private long printed;

    PrintedProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void done(int done, int all, Path file) {
        long part = (long) done * PARTS / all;
        if (part > printed) {
            printed = part;
            out.println(done + " of " + all + " files");
        }
    }
}
