package org.crosscheck.access;

/** Nobody is signed in with this browser. */
public class SignInNeededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignInNeededException() {
        super("nobody is signed in");
    }
}
