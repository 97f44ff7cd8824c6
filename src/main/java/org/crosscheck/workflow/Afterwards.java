package org.crosscheck.workflow;

import java.util.function.IntConsumer;

import jakarta.transaction.Synchronization;

/**
 * Something to be done when a transaction has ended.
 *
 * @param what is told how it ended, a {@link jakarta.transaction.Status}
 */
record Afterwards(IntConsumer what) implements Synchronization {
    @Override
    public void beforeCompletion() {
        // it is for afterwards
    }

    @Override
    public void afterCompletion(int status) {
        what.accept(status);
    }
}
