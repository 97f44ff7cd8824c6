package org.crosscheck.workflow;

import org.crosscheck.model.History;

/** How one kind of act is taken back. Every bean of this type is found by {@link UndoAct}. */
interface Reversal {

    /** The acts that it takes back: {@link History#action}. */
    String action();

    /**
     * Takes it back; runs inside the transaction that writes history, the story locked and not closed.
     *
     * @param act with {@link History#undo} as {@link Act#undoneWith} was given it
     * @param who takes it back
     * @throws RefusedException when it cannot be taken back any more; the message says why
     */
    void reverse(History act, String who);
}
