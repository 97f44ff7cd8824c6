package org.crosscheck.web.guard;

import org.crosscheck.workflow.FrozenException;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.TooLargeException;

/** What a refusal of the workflow is in HTTP. */
public final class Refusal {
    private Refusal() {}

    /** The status of what was refused: 413 for too much, 409 where the story is signed off, else 422. */
    public static int status(RefusedException refused) {
        if (refused instanceof TooLargeException) {
            return 413;
        }
        return refused instanceof FrozenException ? 409 : 422;
    }
}
