package org.crosscheck.access;

/** A script sent no token that holds. */
public class TokenNeededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean given;

    TokenNeededException(boolean given) {
        super(given ? "the token does not hold" : "no token was sent");
        this.given = given;
    }

    /** Whether there was one, which is wrong or over. */
    public boolean isGiven() {
        return given;
    }
}
