package org.crosscheck.workflow;

import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;
import org.crosscheck.model.Review;

/**
 * What history is to keep of something that was done.
 *
 * @param action a verb in the past ("merged")
 * @param subject a noun and its id ("group 51")
 * @param before what it was, or null
 * @param after what it is now, or null
 * @param group the group that it is about, or null
 * @param review the verdict that it tells of, or null: whoever may not see that one may not see this
 * @param decision the decision that it tells of, or null: likewise
 * @param undo what a {@link Reversal} of the same action needs for taking it back, or null when it cannot be
 * @param undoes what it takes back, or null
 */
record Act(
        String action,
        String subject,
        String before,
        String after,
        Group group,
        Review review,
        Decision decision,
        Object undo,
        History undoes) {

    static Act of(String action, String subject, String before, String after) {
        return new Act(action, subject, before, after, null, null, null, null, null);
    }

    Act in(Group where) {
        return new Act(action, subject, before, after, where, review, decision, undo, undoes);
    }

    Act telling(Review of) {
        return new Act(action, subject, before, after, group, of, decision, undo, undoes);
    }

    Act telling(Decision of) {
        return new Act(action, subject, before, after, group, review, of, undo, undoes);
    }

    /** @param needed a record that {@link Json} can write and read */
    Act undoneWith(Object needed) {
        return new Act(action, subject, before, after, group, review, decision, needed, undoes);
    }

    Act undoing(History what) {
        return new Act(action, subject, before, after, group, review, decision, undo, what);
    }
}
