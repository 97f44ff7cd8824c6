package org.crosscheck.workflow;

import java.time.Duration;

/** Too many wrong passwords; nothing was compared. */
public class ThrottledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    ThrottledException(Duration wait) {
        super("too many wrong passwords");
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** After how many seconds the next attempt is heard. */
    public long seconds() {
        return seconds;
    }
}
