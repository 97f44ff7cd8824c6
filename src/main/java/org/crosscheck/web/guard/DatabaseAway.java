package org.crosscheck.web.guard;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Arrays;

/** Whether an error means that the database cannot be had just now: out of reach, closed, or without room on its disk. */
final class DatabaseAway {
    /** No chain of causes is longer, but one may lead back into itself. */
    private static final int DEEPEST = 40;

    private DatabaseAway() {}

    /** Asks the error, what caused it, and what a failed commit keeps beside its cause. */
    static boolean says(Throwable thrown) {
        return says(thrown, false, 0);
    }

    private static boolean says(Throwable thrown, boolean ofDatabase, int depth) {
        if (thrown == null || depth > DEEPEST) {
            return false;
        }
        boolean ofThis = ofDatabase || thrown instanceof SQLException;
        return isOne(thrown)
                || ofThis && thrown instanceof IOException
                || says(thrown.getCause(), ofThis, depth + 1)
                || Arrays.stream(thrown.getSuppressed()).anyMatch(beside -> says(beside, ofThis, depth + 1));
    }

    private static boolean isOne(Throwable thrown) {
        return thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLTransientException
                || thrown instanceof SQLException sql && isAway(sql.getSQLState());
    }

    /** Classes 08 (no connection), 53 (no room), 57 (stopped by an operator), and H2's 90 with a full disk or closed file. */
    private static boolean isAway(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.equals("90028")
                        || state.equals("90098")
                        || state.equals("90031"));
    }
}
