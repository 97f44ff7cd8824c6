package org.crosscheck.workflow;

/** There is no such thing, or it belongs to another story: the two are told apart nowhere. */
public class UnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownException(String thing, long id) {
        super("no " + thing + " " + id + " here");
    }
}
