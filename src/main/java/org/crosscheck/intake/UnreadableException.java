package org.crosscheck.intake;

/** A file or paste that is no article; the message tells the user what is wrong and what to do. */
public class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    public UnreadableException(String message) {
        this(message, null, false);
    }

    public UnreadableException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private UnreadableException(String message, Throwable cause, boolean tooLarge) {
        super(message, cause);
        this.tooLarge = tooLarge;
    }

    /** What is larger than {@code megabytes}. */
    public static UnreadableException tooLarge(int megabytes) {
        return tooLarge("it is larger than " + megabytes + " MB; split it into its articles");
    }

    /** What is too large, in words of the caller's. */
    public static UnreadableException tooLarge(String message) {
        return new UnreadableException(message, null, true);
    }

    /** Whether its size alone is what is wrong. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
