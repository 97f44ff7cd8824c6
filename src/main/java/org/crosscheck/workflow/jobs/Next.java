package org.crosscheck.workflow.jobs;

import java.time.Instant;

/**
 * When a job has its next turn.
 *
 * @param at null for never
 */
public record Next(Instant at) {
    /** It is done. */
    public static final Next NONE = new Next(null);

    /** As soon as a node has time. */
    public static final Next AT_ONCE = new Next(Instant.EPOCH);

    /** Not before a time. */
    public static Next at(Instant time) {
        return new Next(time);
    }

    boolean isNone() {
        return at == null;
    }
}
