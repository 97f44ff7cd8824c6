package org.crosscheck.workflow.exchange;

/** A file is no story, and why, in words for the user. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
