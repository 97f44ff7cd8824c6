package org.crosscheck.workflow;

import java.util.function.Supplier;

import org.hibernate.exception.ConstraintViolationException;

/** Runs a transaction again when somebody else stored the same unique thing first: the next run finds it. */
final class Attempts {
    private static final int MOST = 5;

    private Attempts() {}

    static <T> T untilUnique(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == MOST || !isTaken(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
