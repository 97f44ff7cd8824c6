package org.crosscheck.workflow;

/** What was given is larger than what is taken. */
public class TooLargeException extends RefusedException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(String message) {
        super(message);
    }
}
