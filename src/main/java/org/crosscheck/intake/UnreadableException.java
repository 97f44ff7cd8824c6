package org.crosscheck.intake;

/** A file or paste that is no article; the message tells the user what is wrong and what to do. */
public class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
