package org.crosscheck.workflow;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.crosscheck.model.History;
import org.crosscheck.model.Story;

/** Takes back something that was done: the last act on its subject, if it is of a kind that can be. */
@ApplicationScoped
public class UndoAct {
    private final Chronicle chronicle;
    private final Checkpoint checkpoint;
    private final Instance<Reversal> reversals;

    UndoAct(Chronicle chronicle, Checkpoint checkpoint, @Any Instance<Reversal> reversals) {
        this.chronicle = chronicle;
        this.checkpoint = checkpoint;
        this.reversals = reversals;
    }

    /**
     * Takes an act back and says so in history; what has been taken back stays as it is.
     *
     * @param act the id of its history
     * @param who the person's name
     * @throws UnknownException when there is no such history in this story, or the person may not see it
     * @throws RefusedException when it is of a kind that cannot be taken back, or something was done since that builds on it
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public void undo(long storyId, long act, String who) {
        Story story = Locks.story(storyId);
        History done = History.inStory(storyId, act)
                .filter(history -> !history.isVeiled() || history.who.equals(who))
                .orElseThrow(() -> new UnknownException("act", act));
        if (done.isUndone()) {
            return;
        }
        Reversal reversal = reversal(done).orElseThrow(() -> new RefusedException("This cannot be taken back."));
        if (done.isBuiltUpon()) {
            throw new RefusedException("Something was done since that builds on it; take that back first.");
        }
        reversal.reverse(done, who);
        chronicle.write(
                story,
                who,
                Act.of("undid", done.subject, done.afterState, done.beforeState)
                        .in(done.group)
                        .telling(done.review)
                        .telling(done.decision)
                        .undoing(done));
        checkpoint.afterCommit();
    }

    private Optional<Reversal> reversal(History done) {
        return done.undo == null
                ? Optional.empty()
                : reversals.stream()
                        .filter(reversal -> reversal.reverses(done.action))
                        .findFirst();
    }
}
