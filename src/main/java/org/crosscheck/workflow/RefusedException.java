package org.crosscheck.workflow;

/** What was given cannot be taken; the message tells the user what is wrong and what to do. Nothing was stored. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
