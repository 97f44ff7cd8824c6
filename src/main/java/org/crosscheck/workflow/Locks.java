package org.crosscheck.workflow;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.Story;

/** Who changes anything in a story waits here for whoever does so already, on every node. */
final class Locks {
    private Locks() {}

    /**
     * The story, open to changes.
     *
     * @throws UnknownException when there is no such story
     * @throws FrozenException when it is signed off
     */
    static Story story(long id) {
        return open(evenClosed(id));
    }

    /**
     * As {@link #story}, for long work, which takes its turn behind the people who wait already.
     *
     * @throws UnknownException when there is no such story
     * @throws FrozenException when it is signed off
     */
    static Story behindPeople(long id) {
        return open(Turns.ALL.follow(id, transaction(), () -> locked(id)));
    }

    private static Story open(Story story) {
        if (story.closedAt != null) {
            throw new FrozenException();
        }
        return story;
    }

    /**
     * The story, signed off or not.
     *
     * @throws UnknownException when there is no such story
     */
    static Story evenClosed(long id) {
        return Turns.ALL.take(id, transaction(), () -> locked(id));
    }

    /** The key of the running transaction, whose turns end with it. */
    private static Object transaction() {
        TransactionSynchronizationRegistry running =
                CDI.current().select(TransactionSynchronizationRegistry.class).get();
        Object key = running.getTransactionKey();
        if (running.getResource(Turns.class) == null) {
            running.registerInterposedSynchronization(new Afterwards(status -> Turns.ALL.end(key)));
            running.putResource(Turns.class, key);
        }
        return key;
    }

    private static Story locked(long id) {
        Story story = Story.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (story == null) {
            throw new UnknownException("story", id);
        }
        return story;
    }

    /**
     * Says before long work, and without waiting for anybody, what would be said after it.
     *
     * @throws UnknownException when there is no such story
     * @throws FrozenException when it is signed off
     */
    static void isOpen(long id) {
        if (Story.withId(id).orElseThrow(() -> new UnknownException("story", id)).closedAt != null) {
            throw new FrozenException();
        }
    }

    /**
     * The group as it is now.
     *
     * @throws UnknownException when there is none in this story
     * @throws FrozenException when the story is signed off
     */
    static Group group(long storyId, long id) {
        story(storyId);
        return Group.inStory(storyId, id)
                .filter(group -> group.retiredAt == null)
                .orElseThrow(() -> new UnknownException("group", id));
    }

    /**
     * A claim as it is now.
     *
     * @param story locked
     * @param seen its revision when the form was drawn
     * @throws UnknownException when there is none in this story
     * @throws StaleException when it was corrected, rejected or lost its words since
     */
    static Claim claim(Story story, long id, int seen) {
        Claim claim = Claim.inStory(story.id, id).orElseThrow(() -> new UnknownException("claim", id));
        if (claim.retiredAt != null || claim.revision != seen) {
            throw new StaleException("claim " + id);
        }
        return claim;
    }
}
