package org.crosscheck.workflow.jobs;

/** While a job has its turn on a node. Thread-safe. */
@FunctionalInterface
public interface Turn {
    /** Whether the node is about to stop: the job should return within seconds, and say that it goes on at once. */
    boolean isEnding();
}
