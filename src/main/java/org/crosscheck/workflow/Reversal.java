package org.crosscheck.workflow;

import org.crosscheck.model.History;

/** How some kind of act is taken back. Every bean of this type is found by {@link UndoAct}. */
interface Reversal {

    /** Whether it takes back acts of this name ({@link History#action}). */
    boolean reverses(String action);

    /**
     * Takes it back; runs inside the transaction that writes history, the story locked and not closed. History of the
     * taking back is written by the caller.
     *
     * @param act with {@link History#undo} as {@link Act#undoneWith} was given it, as JSON
     * @param who takes it back
     * @throws RefusedException when it cannot be taken back any more; the message says why
     */
    void reverse(History act, String who);
}
