package org.crosscheck.workflow;

import org.crosscheck.model.Compiling.Step;

/** Hears how far the compiling of a report is, from one thread. */
@FunctionalInterface
public interface CompileProgress {
    /** Hears nothing. */
    CompileProgress SILENT = (step, done, total) -> {};

    /** @param total how much the step has to do; 0 where that is not known */
    void at(Step step, int done, int total);
}
