package org.crosscheck.workflow;

/** The story is signed off: nothing in it changes until somebody opens it again. Nothing was stored. */
public class FrozenException extends RefusedException {
    private static final long serialVersionUID = 1L;

    public FrozenException() {
        super("This story is signed off. Open it again, with a reason, before you change anything in it.");
    }
}
