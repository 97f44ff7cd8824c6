package org.crosscheck.access;

/** A script asks more often than it may. */
public class TooFastException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int seconds;

    TooFastException(int seconds) {
        super("too many requests");
        this.seconds = seconds;
    }

    /** After how many seconds the next request is heard. */
    public int seconds() {
        return seconds;
    }
}
