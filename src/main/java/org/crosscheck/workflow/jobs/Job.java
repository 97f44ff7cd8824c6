package org.crosscheck.workflow.jobs;

/**
 * How the jobs of one kind are done. A bean; thread-safe, for several have their turn at once, though never two of the same
 * id, unless a node is taken for dead while it only sleeps: what a turn does must bear being done twice.
 */
public interface Job<D extends Record> {
    /** So many turns may fail one after the other. */
    int MOST_FAILURES = 5;

    /** What is done. */
    Kind<D> kind();

    /**
     * Does what is to be done now. No transaction is open; a request's context is.
     *
     * @return when it has its next turn
     * @throws RuntimeException when it fails: it is tried again after 1, 4, 16 and 64 seconds, and then given up
     */
    Next run(D data, Turn turn);

    /** It has failed {@value #MOST_FAILURES} times: says so where people look. The log has every failure. */
    void giveUp(D data);
}
